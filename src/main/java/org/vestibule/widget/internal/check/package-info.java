/**
 * Checks a widget's files, and says how to correct mistakes.
 *
 * <p>Checks of source files belong here. Each returns lines for the developer and changes nothing.
 *
 * <p>May depend on {@code widget.internal.source} and the widget API.
 */
package org.vestibule.widget.internal.check;
