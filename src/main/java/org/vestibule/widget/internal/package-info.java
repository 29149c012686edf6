/**
 * Internals: finds widgets, reads their contracts, and keeps a failing widget from breaking its page. Widgets must not
 * use these packages, but only {@code org.vestibule.widget}. Other packages use {@code widget.catalog} and
 * {@code widget.rendering}; exceptions are listed in {@code RoomsTest}.
 *
 * <p>The subpackages: the source of contracts ({@code source}), checks of it ({@code check}), jars ({@code jar}), the
 * kinds of properties ({@code kind}), and for rendering pages: what a widget can access ({@code confine}), how failures
 * are handled ({@code guard}), beans and forms of placements ({@code placement}), and texts ({@code text}).
 *
 * <p>The subpackages depend on Faces and on no feature: references are resolved by
 * {@link org.vestibule.widget.References}.
 */
package org.vestibule.widget.internal;
