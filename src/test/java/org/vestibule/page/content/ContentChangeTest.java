package org.vestibule.page.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentChangeTest {

    private static final Placement COLUMNS = new Placement("p1", "columns", Map.of())
            .with("left", 0, new Placement("p2", "content", Map.of("title", Json.createValue("Left"))))
            .with("right", 0, new Placement("p3", "content", Map.of()));

    private static final PageContent BEFORE = PageContent.empty(Layout.TWO_COLUMNS)
            .with(Slot.atEnd("main"), COLUMNS)
            .with(Slot.atEnd("main"), new Placement("p4", "navigation", Map.of()))
            .with(Slot.atEnd("sidebar"), new Placement("p5", "content", Map.of("title", Json.createValue("Side"))));

    static Stream<ContentChange> changes() {
        return Stream.of(
                new ContentChange.Insert(Slot.of("main", 1), new Placement("p6", "content", Map.of())),
                new ContentChange.Insert(
                        new Slot(Optional.of("p1"), "left", 0), new Placement("p6", "content", Map.of())),
                new ContentChange.Remove("p5"),
                new ContentChange.Remove("p2"),
                new ContentChange.Remove("p1"),
                new ContentChange.Move("p4", Slot.of("main", 0)),
                new ContentChange.Move("p5", new Slot(Optional.of("p1"), "right", 1)),
                new ContentChange.Move("p2", Slot.of("sidebar", 0)),
                new ContentChange.SetValues("p2", Map.of("title", Json.createValue("Other"))),
                new ContentChange.SetValues("p5", Map.of()),
                new ContentChange.Replace(PageContent.empty(Layout.ONE_COLUMN)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isUndoneExactlyByItsInverse(ContentChange change) {
        PageContent after = change.applyTo(BEFORE);
        assertThat(after).isNotEqualTo(BEFORE);
        ContentChange inverse = change.inverse(BEFORE);
        assertThat(inverse.applyTo(after)).isEqualTo(BEFORE);
        assertThat(inverse.inverse(after).applyTo(BEFORE)).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isTheSameAfterStoring(ContentChange change) {
        assertThat(ChangeJson.read(ChangeJson.write(change))).isEqualTo(change);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void losesNoWidgetButTheOneItRemoves(ContentChange change) {
        if (change instanceof ContentChange.Remove || change instanceof ContentChange.Replace) {
            return;
        }
        List<String> ids =
                change.applyTo(BEFORE).placements().map(Placement::id).toList();
        assertThat(ids).contains("p1", "p2", "p3", "p4", "p5").doesNotHaveDuplicates();
    }
}
