/**
 * The page designer's frame, and the canvas that it shows a draft on.
 *
 * <p>{@link org.vestibule.designer.web.canvas.CommandServlet} carries the commands of the script out, {@link
 * org.vestibule.designer.web.canvas.ChangesServlet} tells what others did meanwhile, and {@link
 * org.vestibule.designer.web.canvas.Canvas} is what the views under {@code WEB-INF/design} render for it.
 *
 * <p>May know {@code designer.web}, and no other screen of the designer.
 */
package org.vestibule.designer.web.canvas;
