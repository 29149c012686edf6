/**
 * All widgets with their contracts.
 *
 * <p>{@link org.vestibule.widget.catalog.WidgetCatalog} finds them; {@link org.vestibule.widget.catalog.Widget} and
 * {@link org.vestibule.widget.Property} are a contract as read from {@code cc:interface}. The meaning of contracts
 * belongs here; their syntax is in {@code widget.internal.source} and {@code widget.internal.check}. Other packages
 * look up widgets here.
 *
 * <p>May depend on these two, on jars and on the kinds of properties.
 */
package org.vestibule.widget.catalog;
