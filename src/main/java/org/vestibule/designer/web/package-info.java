/**
 * The designer's screens: the portals, the tree of a portal's pages with its dialogs and its recycle bin, and the page
 * designer.
 *
 * <p>The page designer is a frame whose script, under {@code assets/designer}, sends commands by plain requests; each
 * is answered by a {@link org.vestibule.designer.web.DraftServlet}. What several of the screens need belongs here,
 * above all texts; each screen has a subpackage: the list of pages ({@code pages}), the canvas with the commands of its
 * script ({@code canvas}), the forms of widgets ({@code form}), the library of images ({@code images}), publishing
 * ({@code publishing}), the history ({@code history}) and previews ({@code preview}).
 *
 * <p>May depend on pages, portals, members, widgets, the shell, Faces and servlets; so may the subpackages. Nothing
 * outside of {@code designer.web} imports any of them.
 */
package org.vestibule.designer.web;
