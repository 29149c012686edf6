/**
 * The widgets that there are, with their contracts.
 *
 * <p>{@link org.vestibule.widget.catalog.WidgetCatalog} finds them; {@link org.vestibule.widget.catalog.Widget} and {@link
 * org.vestibule.widget.Property} are a contract as read from {@code cc:interface}. Here belongs what a contract comes to; what may
 * be written in one is in {@code widget.internal.source} and {@code widget.internal.check}. Other rooms ask here which widgets
 * there are.
 *
 * <p>May know these two, jars and the kinds of properties.
 */
package org.vestibule.widget.catalog;
