/**
 * The designer's screens: so far the portals and their pages, with publishing.
 *
 * <p>May know pages, portals, widgets, the shell and Faces. Nothing imports it.
 */
package org.vestibule.designer.web;
