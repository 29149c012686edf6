/**
 * The settings of a page, which take effect at once and without publishing: title, path, access, language, place in the
 * navigation.
 *
 * <p>The request with its fields and violations, and its service, belong here. The tree belongs to {@code page.tree},
 * the content to {@code page.editing}.
 *
 * <p>May depend on pages, and on {@code page.editing} for finding a free path.
 */
package org.vestibule.page.settings;
