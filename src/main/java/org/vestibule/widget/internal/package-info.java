/**
 * Finds the widgets that there are, reads their contracts, and keeps one that fails from breaking the page that it is on.
 * None of it is for widgets: what they may use is {@code org.vestibule.widget}, and nothing else.
 *
 * <p>{@link org.vestibule.widget.internal.WidgetCatalog} finds them; {@link org.vestibule.widget.internal.Widget} and {@link
 * org.vestibule.widget.Property} are a contract as read from {@code cc:interface}.
 *
 * <p>Knows Faces' metadata and no feature: what values refer to it asks through {@link org.vestibule.widget.References}.
 */
package org.vestibule.widget.internal;
