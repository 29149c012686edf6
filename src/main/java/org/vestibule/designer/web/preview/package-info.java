/**
 * The draft as visitors would see it.
 *
 * <p>{@link org.vestibule.designer.web.preview.PreviewScreen} is the frame of the preview, and
 * {@link org.vestibule.designer.web.preview.PreviewServlet} renders the draft as a
 * {@link org.vestibule.designer.web.preview.PreviewPersona} would see it: by the views and components of the site, in a
 * {@link org.vestibule.widget.rendering.PreviewContext}. A preview is read-only, so nothing here changes anything.
 *
 * <p>May depend on {@code designer.web} and the canvas, whose views it renders.
 */
package org.vestibule.designer.web.preview;
