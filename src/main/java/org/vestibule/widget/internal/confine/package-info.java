/**
 * What a widget gets of the request, the answer and the session: enough to show something, nothing to break others with.
 *
 * <p>Here belong wrappers of Faces and servlets. Knows nothing else of widgets.
 */
package org.vestibule.widget.internal.confine;
