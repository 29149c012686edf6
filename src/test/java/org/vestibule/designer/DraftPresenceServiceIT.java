package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Slot;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class DraftPresenceServiceIT {

    @Inject
    Authoring authors;

    @Inject
    DraftPresenceService presence;

    @Inject
    DraftCommandService editing;

    @Test
    void showsAWatcherTheEditsSinceAndTheirAuthors() {
        long page = authors.page();
        authors.ann(() -> editing.open(page));
        long seen = authors.version(page);
        assertThat(authors.bob(() -> presence.watch(page, seen)).none()).isTrue();
        authors.annAdds(page, "content", Map.of());
        authors.annAdds(page, "navigation", Map.of());
        authors.annDoes(page, new DraftCommand.Move("p2", Slot.of("main", 0)));
        DraftProgress progress = authors.bob(() -> presence.watch(page, seen));
        assertThat(progress.none()).isFalse();
        assertThat(progress.repaint()).hasValueSatisfying(ids -> assertThat(ids).containsExactlyInAnyOrder("p1", "p2"));
        assertThat(progress.state().holder())
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Ann"));
        assertThat(authors.bob(() -> presence.watch(page, seen + 2)).repaint())
                .as("what only moved needs no painting")
                .hasValueSatisfying(ids -> assertThat(ids).isEmpty());
    }

    @Test
    void makesAWatcherRepaintAllAfterAReplacementOrAnotherLayout() {
        long page = authors.page();
        long seen = authors.version(page);
        authors.annDoes(page, new DraftCommand.SetLayout(Layout.TWO_COLUMNS));
        assertThat(authors.bob(() -> presence.watch(page, seen)).repaint()).isEmpty();
        long later = authors.version(page);
        authors.replace(page, PageContent.empty(Layout.TWO_COLUMNS).plus("main", "content", Map.of()));
        assertThat(authors.bob(() -> presence.watch(page, later)).repaint()).isEmpty();
    }

    @Test
    void takesNoLockByWatching() {
        long page = authors.page();
        authors.bob(() -> presence.watch(page, 0));
        assertThat(authors.ann(() -> editing.open(page)).holder()).isEmpty();
    }

    @Test
    void tellsTheFormerHolderThatSomebodyTookOver() {
        long page = authors.page();
        authors.ann(() -> editing.open(page));
        assertThat(authors.ann(() -> presence.heartbeat(page, 0)).state().holder())
                .isEmpty();
        authors.bob(() -> editing.takeOver(page));
        assertThat(authors.ann(() -> presence.heartbeat(page, 0)).state().holder())
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Bob"));
        assertThat(authors.bob(() -> presence.heartbeat(page, 0)).state().holder())
                .as("staying takes nothing back")
                .isEmpty();
        authors.ann(() -> editing.takeOver(page));
        assertThat(authors.bob(() -> presence.heartbeat(page, 0)).state().holder())
                .isPresent();
    }
}
