/**
 * The settings of a page, which hold at once and without publishing: title, path, access, language, place in the navigation.
 *
 * <p>Here belong the request with its fields and violations, and the service that carries it out. What a page stands under is
 * {@code page.tree}'s, what stands on it {@code page.editing}'s.
 *
 * <p>May know pages, and of {@code page.editing} how a free path is found.
 */
package org.vestibule.page.settings;
