/**
 * Finds the widgets that there are, reads their contracts, and keeps one that fails from breaking the page that it is on.
 * None of it is for widgets: what they may use is {@code org.vestibule.widget}, and nothing else.
 *
 * <p>Here is what the packages below and the screens share. Below: contracts as they are written ({@code source}), what is
 * wrong with them ({@code check}), what they come to ({@code contract}), the jars that they are in ({@code jar}), the editors of
 * properties ({@code editor}), and while pages are rendered what a widget can reach ({@code confine}), what becomes of one that
 * fails ({@code guard}), beans and forms of placements ({@code placement}), and texts ({@code text}).
 *
 * <p>Knows Faces and no feature, as do the packages below: what values refer to it asks through {@link
 * org.vestibule.widget.References}.
 */
package org.vestibule.widget.internal;
