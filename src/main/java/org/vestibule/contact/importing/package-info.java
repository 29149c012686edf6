/**
 * Imports contacts from CSV files: takes a file, asks which column is which field, and makes a job of it, whose rows add and
 * change contacts by the same use cases as the screens. An import can be undone as long as nothing was built on it.
 *
 * <p>May know contacts, what lists say about them, and jobs.
 */
package org.vestibule.contact.importing;
