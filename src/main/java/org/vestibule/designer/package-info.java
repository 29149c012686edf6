/**
 * The designer: how authors edit the draft of a page.
 *
 * <p>Authors change a draft by a {@link org.vestibule.designer.DraftCommand};
 * {@link org.vestibule.designer.DraftCommandService} executes it on the version of the draft that the author saw, and
 * adds it to the draft's log as a {@link org.vestibule.designer.DraftEdit} with its inverse. So there is no separate
 * saving, and undo has no limit. An {@link org.vestibule.designer.EditLock} lets one author at a time edit a page.
 * Expected failures are {@link org.vestibule.designer.CommandOutcome}s.
 *
 * <p>{@link org.vestibule.designer.DraftPresenceService} renews the lock and lets others watch;
 * {@link org.vestibule.designer.DraftHistory} and {@link org.vestibule.designer.PageComparison} read the history of a
 * page; {@link org.vestibule.designer.DraftPublishingService} publishes the draft that the author saw, after showing
 * warnings.
 *
 * <p>May depend on pages, widgets and portals, but not on Faces or requests.
 */
package org.vestibule.designer;
