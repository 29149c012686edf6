/**
 * API keys, with which programs call the REST API: administrators make and revoke them, and each request with a key is
 * recognised here. What a key may do is part of what its maker may do at that moment.
 */
package org.vestibule.apikey;
