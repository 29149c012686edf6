/**
 * Pages: the record of a page, its revisions, its path, and who may see it.
 *
 * <p>A {@link org.vestibule.page.Page} holds a draft; publishing it makes an immutable
 * {@link org.vestibule.page.Revision}. Only what every part of the feature needs is here: the aggregate, its value
 * objects, and its repository. The use cases of authors are in the subpackages. A page changes through its verbs, which
 * only this feature calls; rendering a revision as a web page belongs to {@code page.web}.
 *
 * <p>May depend on {@code page.content} and portals, but not on the packages that use it, nor on members, Faces or
 * requests.
 */
package org.vestibule.page;
