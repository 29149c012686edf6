package org.vestibule.designer;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.content.PageContent;

/**
 * A draft as the designer shows it.
 *
 * @param undo the edit that Undo takes back
 * @param redo the edit that Redo makes again
 * @param publishesAt when the page is published next, as planned
 * @param holder who is at work on the page, unless it is the one who asks
 */
public record DraftState(
        Page page,
        PageContent content,
        long version,
        Optional<DraftEdit> undo,
        Optional<DraftEdit> redo,
        Optional<ZonedDateTime> publishesAt,
        Optional<EditLock.Holder> holder) {}
