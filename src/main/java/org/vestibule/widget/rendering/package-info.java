/**
 * Shared by all packages that render widgets: generated views, and previews.
 *
 * <p>Depends on the widget API and Faces, and not on contracts.
 */
package org.vestibule.widget.rendering;
