/**
 * Tells operators what happens: each event is one line of the log in one form, one more in the meter of its name, and one
 * row that the database keeps for the people who ask later. Any room may write to it; it knows who is calling, and no
 * feature.
 */
package org.vestibule.audit;
