/** The JSON of the API: strict in what it reads, complete in what it writes. */
package org.vestibule.api.body;
