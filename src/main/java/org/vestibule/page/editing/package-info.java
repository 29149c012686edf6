/**
 * How authors create pages and change their drafts, and the values that they can choose.
 *
 * <p>{@link org.vestibule.page.editing.CreatePage} and {@link org.vestibule.page.editing.PageEditingService} are the
 * use cases; {@link org.vestibule.page.editing.DraftValidator} validates a draft against the contracts of its widgets,
 * and {@link org.vestibule.page.editing.PageUsageFinder} finds usages of a page. Commands, undo and the edit lock
 * belong to {@code designer}.
 *
 * <p>May depend on pages, their content and tree, publishing, images, and widgets, but not on Faces or requests.
 */
package org.vestibule.page.editing;
