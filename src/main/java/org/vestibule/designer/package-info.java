/**
 * The designer: how authors work on the draft of a page.
 *
 * <p>What an author does is a {@link org.vestibule.designer.DraftCommand}; {@link org.vestibule.designer.DraftCommandService}
 * carries it out on the version of the draft that the author saw, and writes it into the draft's log as an {@link
 * org.vestibule.designer.DraftEdit}, with what takes it back. So nothing has to be saved by itself, and undoing has no end. A
 * {@link org.vestibule.designer.EditLock} says who is at work on a page. Expected failures are {@link
 * org.vestibule.designer.CommandOutcome}s.
 *
 * <p>{@link org.vestibule.designer.DraftPresenceService} keeps up who is there and lets others watch; {@link
 * org.vestibule.designer.DraftHistory} and {@link org.vestibule.designer.PageComparison} tell what became of a page; {@link
 * org.vestibule.designer.DraftPublishingService} publishes what the author saw, after saying what visitors would miss.
 *
 * <p>May know pages, widgets and portals; knows nothing of Faces or requests.
 */
package org.vestibule.designer;
