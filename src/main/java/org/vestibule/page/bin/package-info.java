/**
 * The recycle bin of a portal: pages go in, come back, or are deleted permanently.
 *
 * <p>Here belongs what happens to a page that authors have deleted. What {@code Page} itself does then is one of its verbs.
 *
 * <p>May know pages, their tree, and of {@code page.editing} how a free path is found.
 */
package org.vestibule.page.bin;
