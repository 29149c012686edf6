/**
 * Counts what may be tried a few times only, passwords above all, for all nodes together. Decision 16 says why it counts as it
 * does. It knows no feature: who tries what is a text to it.
 */
package org.vestibule.security.tries;
