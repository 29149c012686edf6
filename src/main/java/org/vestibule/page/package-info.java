/**
 * Pages: what stands on them, who may see them, and their way from an author's draft to what visitors see.
 *
 * <p>A {@link org.vestibule.page.Page} holds a draft; publishing it makes an immutable {@link
 * org.vestibule.page.Revision}, at once or when {@link org.vestibule.page.PlanPublication} has it. Content is data: a
 * layout, zones, {@linkplain org.vestibule.page.Placement placements}
 * with the values of their widgets' properties. How a revision becomes a web page is {@code page.web}'s business; {@link
 * org.vestibule.page.PublishedPageRepository} finds the pages for it, cheaply, because every visit asks.
 *
 * <p>May know portals and what a widget is; knows nothing of members, Faces or requests.
 */
package org.vestibule.page;
