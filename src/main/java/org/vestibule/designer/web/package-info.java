/**
 * The designer's screens: the portals, the tree of a portal's pages with its dialogs and its recycle bin, and the page
 * designer.
 *
 * <p>The page designer is a frame whose script, under {@code assets/designer}, sends commands by plain requests; what answers
 * them is a {@link org.vestibule.designer.web.DraftServlet}. Here belongs what more than one of the screens needs, words above
 * all; each screen has a package below: the list of pages ({@code pages}), the canvas with the commands of its script ({@code
 * canvas}), the forms of widgets ({@code form}), the library of images ({@code images}), publishing ({@code publishing}), the
 * history ({@code history}) and previews ({@code preview}).
 *
 * <p>May know pages, portals, members, widgets, the shell, Faces and servlets; so may the packages below. Nothing outside of
 * {@code designer.web} imports any of them.
 */
package org.vestibule.designer.web;
