/**
 * The widgets that there are, with their contracts.
 *
 * <p>{@link org.vestibule.widget.internal.contract.WidgetCatalog} finds them; {@link
 * org.vestibule.widget.internal.contract.Widget} and {@link org.vestibule.widget.Property} are a contract as read from {@code
 * cc:interface}. Here belongs what a contract comes to; what may be written in one is in {@code source} and {@code check}.
 *
 * <p>May know these two, jars, editors and the kinds of properties.
 */
package org.vestibule.widget.internal.contract;
