/**
 * Finds the widgets that there are, reads their contracts, and keeps one that fails from breaking the page that it is on.
 * None of it is for widgets: what they may use is {@code org.vestibule.widget}, and nothing else. Other rooms use {@code
 * widget.catalog} and {@code widget.rendering}; what they need of the packages below all the same is listed in {@code RoomsTest}.
 *
 * <p>Below: contracts as they are written ({@code source}), what is wrong with them ({@code check}), the jars that they are in
 * ({@code jar}), the kinds of properties ({@code kind}), and while pages are rendered what a widget can reach ({@code
 * confine}), what becomes of one that fails ({@code guard}), beans and forms of placements ({@code placement}), and texts
 * ({@code text}).
 *
 * <p>The packages below know Faces and no feature: what values refer to they ask through {@link
 * org.vestibule.widget.References}.
 */
package org.vestibule.widget.internal;
