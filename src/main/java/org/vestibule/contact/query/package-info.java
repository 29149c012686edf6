/**
 * Lists contacts for the screens: by words, state, owner, company, day and portal state. May know contacts and their
 * owners.
 */
package org.vestibule.contact.query;
