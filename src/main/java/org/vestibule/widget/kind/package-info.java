/**
 * The kinds of properties that come with Vestibule: each class is a {@link org.vestibule.widget.PropertyKind} and a bean,
 * like those that other jars bring.
 *
 * <p>Knows the widget room only.
 */
package org.vestibule.widget.kind;
