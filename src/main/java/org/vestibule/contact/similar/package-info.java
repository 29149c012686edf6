/** Contacts that may be the same person as the contact being typed. May know contacts. */
package org.vestibule.contact.similar;
