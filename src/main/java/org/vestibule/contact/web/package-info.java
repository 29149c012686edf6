/** The list and the record of contacts. May know contacts and the frame of the staff's screens. */
package org.vestibule.contact.web;
