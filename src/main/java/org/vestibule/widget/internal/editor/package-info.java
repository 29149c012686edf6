/**
 * Calls the editors of properties, Vestibule's and those of other jars, which may fail.
 *
 * <p>What kinds of properties there are is in {@code widget.values}. May know {@code guard} and {@code check}.
 */
package org.vestibule.widget.internal.editor;
