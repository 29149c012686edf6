/**
 * Restricts a widget's access to the request, the response and the session, so that it can't break others on the page.
 *
 * <p>Wrappers of Faces and servlet objects belong here. Depends on nothing else of widgets.
 */
package org.vestibule.widget.internal.confine;
