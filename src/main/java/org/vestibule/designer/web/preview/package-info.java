/**
 * The draft as visitors would see it.
 *
 * <p>{@link org.vestibule.designer.web.preview.PreviewScreen} frames the draft as a {@link
 * org.vestibule.designer.web.preview.PreviewPersona} would see it, which {@link
 * org.vestibule.designer.web.preview.PreviewServlet} renders: by the views and components of the site, in a {@link
 * org.vestibule.widget.rendering.PreviewContext}. Nothing can be done in a preview, so nothing here changes anything.
 *
 * <p>May know {@code designer.web} and the canvas, whose views it renders.
 */
package org.vestibule.designer.web.preview;
