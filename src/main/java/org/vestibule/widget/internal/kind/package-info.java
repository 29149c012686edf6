/**
 * Calls the kinds of properties, Vestibule's and those of other jars, which may fail.
 *
 * <p>What kinds of properties there are is in {@code widget.kind}. May know {@code guard} and {@code check}.
 */
package org.vestibule.widget.internal.kind;
