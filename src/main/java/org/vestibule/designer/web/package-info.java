/**
 * The designer's screens: the portals, the tree of a portal's pages with its dialogs and its recycle bin, and the page
 * designer.
 *
 * <p>The page designer is a frame ({@link org.vestibule.designer.web.DesignPage}) whose script, under {@code
 * assets/designer}, sends commands by plain requests. Each servlet here is a {@link
 * org.vestibule.designer.web.DraftServlet}; {@link org.vestibule.designer.web.CommandServlet} carries commands out, and
 * {@link org.vestibule.designer.web.Canvas} is what the views under {@code WEB-INF/design} render for it.
 *
 * <p>{@link org.vestibule.designer.web.PreviewScreen} frames the draft as an {@link
 * org.vestibule.designer.web.PreviewPersona} would see it, which {@link org.vestibule.designer.web.PreviewServlet} renders: by
 * the views and components of the site, in a {@link org.vestibule.widget.internal.PreviewContext}.
 *
 * <p>May know pages, portals, members, widgets, the shell, Faces and servlets. Nothing imports it.
 */
package org.vestibule.designer.web;
