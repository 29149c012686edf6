/**
 * Defines what an e-mail address is, and when two typed texts are the same: mailboxes, domains, user names, passwords,
 * and the words of a search. Each rule separates the display form from the comparison form. It also suggests addresses
 * for names. Everything here is a pure function of its arguments and safe for use by many threads; Unicode data comes
 * from ICU4J, so that the JVM's version and the database have no influence.
 *
 * <p>The results are stored and indexed. After a change of a rule, or of the ICU version where that matters, add a
 * {@link org.vestibule.text.migration.KeyMigration} that recomputes the stored keys.
 */
package org.vestibule.text;
