/**
 * The dialog by which an author publishes the draft, at once or later.
 *
 * <p>What is asked before and what follows is decided by {@code designer}; here belongs how it is asked.
 *
 * <p>May know {@code designer.web}, the canvas, which is told what came of it, and how the list of pages names what uses a page.
 */
package org.vestibule.designer.web.publishing;
