package org.vestibule.page.web.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageSegmentsTest {

    private final PageSegments segments = new PageSegments();

    private static SegmentMarks marks() {
        return new SegmentMarks(List.of("p1", "p2"));
    }

    private void segment(String id, String asks) {
        segments.begin(id);
        if (asks != null) {
            segments.first(asks);
        }
        segments.end(id);
    }

    @Test
    void writeNothingUnlessMarkingIsOn() {
        assertThat(segments.begin("p1")).isEmpty();
        assertThat(segments.end("p1")).isEmpty();
        segments.mark(marks());
        assertThat(segments.begin("p1")).isNotEmpty();
        segments.unmark();
        assertThat(segments.end("p1")).isEmpty();
    }

    @Test
    void theFirstCallingWidgetIsTheHeading() {
        assertThat(segments.first("p3")).isTrue();
        assertThat(segments.first("p4")).isFalse();
        assertThat(segments.first("p3")).isTrue();
    }

    @Test
    void aHeadingBetweenThemIsKnownToThoseAfterIt() {
        segments.mark(marks());
        segment("p1", null);
        segments.first("p3");
        segment("p2", "p2");
        PageHeading onPage = segments.heading();
        assertThat(onPage).isEqualTo(new PageHeading("p3", 1, false));

        segments.markAlone(marks(), onPage);
        segment("p1", null);
        segments.begin("p2");
        assertThat(segments.first("p2")).isFalse();
        assertThat(segments.heading()).isEqualTo(onPage);
    }

    @Test
    void aSegmentThatTakesTheHeadingAwayIsDetected() {
        segments.mark(marks());
        segment("p1", null);
        segments.first("p3");
        segment("p2", null);
        PageHeading onPage = segments.heading();

        segments.markAlone(marks(), onPage);
        segment("p1", "p1");
        segment("p2", null);
        assertThat(segments.heading()).isNotEqualTo(onPage);
    }

    @Test
    void aSegmentWithTheHeadingHasToHaveItAgain() {
        segments.mark(marks());
        segment("p1", null);
        segment("p2", "p2");
        PageHeading onPage = segments.heading();

        segments.markAlone(marks(), onPage);
        segment("p1", null);
        segment("p2", "p2");
        assertThat(segments.heading()).isEqualTo(onPage);

        segments.markAlone(marks(), onPage);
        segment("p1", "p1");
        segment("p2", "p2");
        assertThat(segments.heading()).isNotEqualTo(onPage);

        segments.markAlone(marks(), onPage);
        segment("p1", null);
        segment("p2", null);
        assertThat(segments.heading()).isNotEqualTo(onPage);
    }

    @Test
    void aHeadingAfterAllSegmentsStaysTheHeading() {
        segments.mark(marks());
        segment("p1", null);
        segment("p2", null);
        segments.first("p3");
        PageHeading onPage = segments.heading();

        segments.markAlone(marks(), onPage);
        segment("p1", null);
        segment("p2", null);
        assertThat(segments.heading()).isEqualTo(onPage);
    }
}
