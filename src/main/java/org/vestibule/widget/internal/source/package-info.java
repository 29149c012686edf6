/**
 * The source files of a widget, with line numbers.
 *
 * <p>Parsers of XHTML, expressions and bundles belong here; they check nothing, so that the test kit gives the same
 * results without a server. Depends on nothing else of widgets.
 */
package org.vestibule.widget.internal.source;
