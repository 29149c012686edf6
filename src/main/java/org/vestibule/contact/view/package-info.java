/** Saved views of the list of contacts: who has which, and who may change them. What a view shows is the list's to know. */
package org.vestibule.contact.view;
