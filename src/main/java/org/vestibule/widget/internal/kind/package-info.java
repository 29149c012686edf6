/**
 * Calls the kinds of properties, Vestibule's and those of other jars, which may fail.
 *
 * <p>Vestibule's kinds are in {@code widget.kind}. May depend on {@code guard} and {@code check}.
 */
package org.vestibule.widget.internal.kind;
