/**
 * The recycle bin of a portal: pages are moved there, restored, or deleted permanently.
 *
 * <p>Everything about pages that authors have deleted belongs here, except the verbs of {@code Page} itself.
 *
 * <p>May depend on pages, their tree, and on {@code page.editing} for finding a free path.
 */
package org.vestibule.page.bin;
