/** The screen of the API keys. */
package org.vestibule.apikey.web;
