/**
 * The list of a portal's pages, with the dialogs and commands of its rows, and the portal's recycle bin.
 *
 * <p>Here belongs what is done with pages as a whole. What is done with the content of one is the canvas's.
 *
 * <p>May know {@code designer.web}, and no other screen of the designer.
 */
package org.vestibule.designer.web.pages;
