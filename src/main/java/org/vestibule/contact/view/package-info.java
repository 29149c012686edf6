/**
 * Saved views of the list of contacts: who sees them, and who may change them. Only the list knows what a view shows.
 */
package org.vestibule.contact.view;
