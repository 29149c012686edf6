/**
 * Publishes drafts, at once or at a planned time, and unpublishes pages.
 *
 * <p>{@link org.vestibule.page.publishing.PublishingService} checks neither the edit lock, nor the version that the
 * author saw, nor warnings: authors use {@code designer}, which does.
 * {@link org.vestibule.page.publishing.PlanPublication} stores a plan, and the first node that closes it executes it.
 *
 * <p>May depend on pages and portals.
 */
package org.vestibule.page.publishing;
