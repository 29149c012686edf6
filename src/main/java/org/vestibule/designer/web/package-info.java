/**
 * The designer's screens: the portals, and the tree of a portal's pages with its dialogs and its recycle bin.
 *
 * <p>May know pages, portals, widgets, the shell and Faces. Nothing imports it.
 */
package org.vestibule.designer.web;
