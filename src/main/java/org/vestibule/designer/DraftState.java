package org.vestibule.designer;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.content.PageContent;

/**
 * The state of a draft in the designer.
 *
 * @param undo the edit that Undo reverses
 * @param redo the edit that Redo repeats
 * @param publishesAt when the page's next planned publication is
 * @param holder the holder of the edit lock, unless it is the caller
 */
public record DraftState(
        Page page,
        PageContent content,
        long version,
        Optional<DraftEdit> undo,
        Optional<DraftEdit> redo,
        Optional<ZonedDateTime> publishesAt,
        Optional<EditLock.Holder> holder) {}
