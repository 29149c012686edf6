/**
 * The files of a widget as they are written, with the lines of everything that stands in them.
 *
 * <p>Here belongs what reads XHTML, expressions and bundles without judging them, so that the test kit says the same without
 * a server. Knows nothing else of widgets.
 */
package org.vestibule.widget.internal.source;
