/**
 * Intercepts rendered pages to cache them for others.
 *
 * <p>{@link org.vestibule.page.web.cache.PageCacheListener} intercepts a page if the request has an
 * {@link org.vestibule.page.web.cache.Expectation}; a {@link org.vestibule.page.web.cache.PageCacheCandidate} is cached
 * if it turns out to be the same for everybody. This package decides which pages are cached; storing them belongs to
 * {@code page.cache}, and pages of members to {@code page.web.member}.
 *
 * <p>May depend on {@code page.cache}, {@code page.web.revision}, the guards of widgets, the shell and Faces.
 */
package org.vestibule.page.web.cache;
