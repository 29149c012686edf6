/** Contacts that may be the same person as one that somebody types. May know contacts. */
package org.vestibule.contact.similar;
