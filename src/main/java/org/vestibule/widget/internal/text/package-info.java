/**
 * The texts of widgets in expressions, from the bundle beside each widget.
 *
 * <p>May depend on {@code widget.catalog}.
 */
package org.vestibule.widget.internal.text;
