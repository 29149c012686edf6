/**
 * Pages: the record of a page, its revisions, its path, and who may see it.
 *
 * <p>A {@link org.vestibule.page.Page} holds a draft; publishing it makes an immutable {@link
 * org.vestibule.page.Revision}. Only what every part of the feature needs is here: the aggregate, the values that it is made of,
 * and where it is stored. What authors do with pages is in the packages below, one for each thing that happens. A page changes
 * through its verbs, which this feature alone calls; how a revision becomes a web page is {@code page.web}'s business.
 *
 * <p>May know {@code page.content} and portals. Knows none of the packages that use it, and nothing of members, Faces or
 * requests.
 */
package org.vestibule.page;
