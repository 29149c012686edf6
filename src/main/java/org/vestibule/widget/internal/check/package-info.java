/**
 * Finds what is wrong with a widget's files, and says how to mend it.
 *
 * <p>Here belong checks of what is written. Each gives lines for the developer and changes nothing.
 *
 * <p>May know {@code widget.internal.source} and the widget API.
 */
package org.vestibule.widget.internal.check;
