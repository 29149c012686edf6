/**
 * Bounds what may be attempted a few times only, passwords above all, for all nodes together. Decisions 16 and 28 say why it
 * counts as it does. It knows no feature: what is attempted, and where, is a text to it.
 */
package org.vestibule.security.throttle;
