/**
 * Makes a draft what visitors see, at once or at a planned time, and takes pages back from them.
 *
 * <p>{@link org.vestibule.page.publishing.PublishingService} asks for no edit lock, no version that was seen and no checklist:
 * authors come by {@code designer}, which does. {@link org.vestibule.page.publishing.PlanPublication} keeps a plan, and whichever
 * node closes it first carries it out.
 *
 * <p>May know pages and portals.
 */
package org.vestibule.page.publishing;
