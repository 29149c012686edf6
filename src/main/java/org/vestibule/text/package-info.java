/**
 * Decides what an e-mail address is, and when two texts that people type are the same: mailboxes, domains, user names, passwords, and the words of a
 * search. Each rule separates the form that is shown from the form that is compared. It also knows what a name suggests for
 * an address. Everything here is a pure function of its arguments and safe for use by many threads; Unicode data comes from
 * ICU4J, so that the JVM's version and the database have no influence.
 *
 * <p>The results are stored and indexed. After a change of a rule, or of the ICU version where that matters, add a
 * {@link org.vestibule.text.migration.KeyMigration} that computes the stored keys again.
 */
package org.vestibule.text;
