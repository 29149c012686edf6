/**
 * Tells operators what happens: each event is one line of the log in one form, and one more in the meter of its name. Any
 * room may write to it; it knows who is calling, and no feature.
 */
package org.vestibule.journal;
