/**
 * The list of a portal's pages, with the dialogs and commands of its rows, and the portal's recycle bin.
 *
 * <p>Commands on whole pages belong here, commands on their content to the canvas.
 *
 * <p>May depend on {@code designer.web}, and on no other screen of the designer.
 */
package org.vestibule.designer.web.pages;
