/**
 * Takes pages as they are rendered, to send them to others.
 *
 * <p>{@link org.vestibule.page.web.cache.PageCacheListener} takes a page where the request has an {@link
 * org.vestibule.page.web.cache.Expectation}; a {@link org.vestibule.page.web.cache.PageCacheCandidate} is kept if it turns out to
 * be the same for everybody. Which pages may be kept is decided here; how they are kept is {@code page.cache}'s business, and what
 * is one member's is {@code page.web.member}'s.
 *
 * <p>May know {@code page.cache}, {@code page.web.revision}, what guards widgets, the shell and Faces.
 */
package org.vestibule.page.web.cache;
