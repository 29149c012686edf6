package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.designer.CommandOutcome.Reason;
import org.vestibule.designer.DraftHistory.Point;
import org.vestibule.page.Revision;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.testing.InServer;

@InServer
class DraftHistoryIT {

    @Inject
    Authoring authors;

    @Inject
    DraftHistory history;

    @Test
    void restoresTheDraftAfterAnEarlierEditAsANewEdit() {
        long page = authors.page();
        authors.annAdds(page, "content", Map.of("title", Json.createValue("First")));
        long then = authors.version(page);
        PageContent asItWas = authors.content(page);
        authors.annDoes(page, new DraftCommand.SetLayout(Layout.TWO_COLUMNS));
        authors.annDoes(page, new DraftCommand.Remove("p1"));
        authors.annUndoes(page);
        authors.annDoes(page, new DraftCommand.Duplicate("p1"));
        PageContent latest = authors.content(page);

        assertThat(authors.annDoes(page, new DraftCommand.GoBack(then))).isInstanceOf(CommandOutcome.Done.class);
        assertThat(authors.content(page)).isEqualTo(asItWas);
        assertThat(authors.ann(() -> history.edits(page, Long.MAX_VALUE, 1))
                        .get(0)
                        .kind())
                .isEqualTo(EditKind.GO_BACK);
        authors.annUndoes(page);
        assertThat(authors.content(page)).isEqualTo(latest);
    }

    @Test
    void reconstructsNoDraftBeforeAReplacementWithoutAnEdit() {
        long page = authors.page();
        authors.annAdds(page, "content", Map.of());
        long then = authors.version(page);
        authors.replace(page, PageContent.empty(Layout.ONE_COLUMN));
        authors.annAdds(page, "navigation", Map.of());

        assertThat(authors.annDoes(page, new DraftCommand.GoBack(then)))
                .isEqualTo(new CommandOutcome.Impossible(Reason.NO_WAY_BACK));
        assertThat(authors.ann(() -> history.content(page, new Point.AfterEdit(then))))
                .isEmpty();
        assertThat(authors.annDoes(page, new DraftCommand.GoBack(then + 999)))
                .isEqualTo(new CommandOutcome.Impossible(Reason.NO_WAY_BACK));
    }

    @Test
    void readsRevisionsAndEditsInPortions() {
        long page = authors.page();
        for (int times = 0; times < 3; times++) {
            authors.annAdds(page, "content", Map.of());
            authors.publish(page);
        }
        assertThat(authors.ann(() -> history.revisions(page, Integer.MAX_VALUE, 2)))
                .extracting(Revision::number)
                .containsExactly(3, 2);
        assertThat(authors.ann(() -> history.revisions(page, 2, 2)))
                .extracting(Revision::number)
                .containsExactly(1);
        long last = authors.version(page);
        assertThat(authors.ann(() -> history.edits(page, last, 10)))
                .extracting(DraftEdit::number)
                .containsExactly(last - 1, last - 2);
        assertThat(authors.ann(() -> history.content(page, new Point.OfRevision(1))))
                .hasValueSatisfying(content -> assertThat(content.placements()).hasSize(1));
    }
}
