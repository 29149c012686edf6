/**
 * What the rooms that show widgets share: views that are generated, and the preview that a request may be.
 *
 * <p>Knows the widget API and Faces; nothing of contracts.
 */
package org.vestibule.widget.rendering;
