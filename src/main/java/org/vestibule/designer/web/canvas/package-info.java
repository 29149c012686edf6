/**
 * The page designer's frame, and the canvas that shows a draft.
 *
 * <p>{@link org.vestibule.designer.web.canvas.CommandServlet} executes the script's commands,
 * {@link org.vestibule.designer.web.canvas.ChangesServlet} returns the changes of others, and
 * {@link org.vestibule.designer.web.canvas.Canvas} is the model of the views under {@code WEB-INF/design}.
 *
 * <p>May depend on {@code designer.web}, and on no other screen of the designer.
 */
package org.vestibule.designer.web.canvas;
