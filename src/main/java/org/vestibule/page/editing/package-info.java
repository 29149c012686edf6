/**
 * How authors begin pages and change their drafts, and what they can choose from meanwhile.
 *
 * <p>{@link org.vestibule.page.editing.CreatePage} and {@link org.vestibule.page.editing.PageEditingService} are the use cases;
 * {@link org.vestibule.page.editing.DraftValidator} holds a draft against the contracts of its widgets, and {@link
 * org.vestibule.page.editing.PageUsageFinder} finds what leads to a page. Commands, their undoing and the edit lock are {@code
 * designer}'s and don't belong here.
 *
 * <p>May know pages, their content and tree, what is published, images, and what a widget is; nothing of Faces or requests.
 */
package org.vestibule.page.editing;
