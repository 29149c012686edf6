/**
 * CSV: writes lists for spreadsheets so that no text of theirs is taken for a formula, and reads files that people saved from
 * spreadsheets, in whatever encoding and with whatever separator, within limits. Knows nothing of the lists themselves.
 */
package org.vestibule.shared.csv;
