package org.vestibule.page.web.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CutPageTest {

    private final SegmentMarks marks = new SegmentMarks(List.of("p1", "p2"));

    private String page(String first, String second) {
        return "<a>" + marks.begin("p1") + first + marks.end("p1") + "<b>" + marks.begin("p2") + second
                + marks.end("p2") + "<c>";
    }

    @Test
    void hasTheSegmentsAndTheMarkupAroundThem() {
        CutPage cut = marks.cut(page("one", "")).orElseThrow();

        assertThat(cut.segments())
                .containsExactly(Map.entry(CutPage.gap("p1"), "one"), Map.entry(CutPage.gap("p2"), ""));
        assertThat(cut.around()
                        .replace(cut.gaps().get(CutPage.gap("p1")), "|")
                        .replace(cut.gaps().get(CutPage.gap("p2")), "|"))
                .isEqualTo("<a>|<b>|<c>");
        assertThat(marks.without(page("one", "two"))).isEqualTo("<a>one<b>two<c>");
    }

    @Test
    void isEmptyIfASegmentIsMissingOrOutOfOrder() {
        assertThat(marks.cut("<a>")).isEmpty();
        assertThat(marks.cut(marks.begin("p1") + marks.end("p1"))).isEmpty();
        assertThat(marks.cut(page("", "") + marks.begin("p1") + marks.end("p1")))
                .isEmpty();
        assertThat(marks.cut(marks.begin("p2") + marks.end("p2") + marks.begin("p1") + marks.end("p1")))
                .isEmpty();
        assertThat(marks.cut(marks.begin("p1") + marks.begin("p2") + marks.end("p2") + marks.end("p1")))
                .isEmpty();
        assertThat(marks.cut(marks.begin("p1") + marks.end("p2") + marks.begin("p2") + marks.end("p1")))
                .isEmpty();
        assertThat(marks.cut(marks.end("p1") + page("", ""))).isEmpty();
    }

    @Test
    void ofAPageWithoutSegmentsIsThePage() {
        CutPage cut = new SegmentMarks(List.of()).cut("<a>").orElseThrow();

        assertThat(cut.around()).isEqualTo("<a>");
        assertThat(cut.canBeFilled()).isTrue();
    }

    @Test
    void marksOfAnotherRenderingAreText() {
        String other = new SegmentMarks(List.of("p1", "p2")).begin("p1");

        assertThat(marks.cut(page(other, "")).orElseThrow().segments()).containsEntry(CutPage.gap("p1"), other);
    }

    @Test
    void cannotBeFilledIfFacesGeneratedAnIdOrNumbersFormsAround() {
        String state = "<input name=\"jakarta.faces.ViewState\" id=\"j_id1:jakarta.faces.ViewState:0\"/>";

        assertThat(marks.cut(page(state, "")).orElseThrow().canBeFilled()).isTrue();
        assertThat(marks.cut(page("<input id=\"p1:j_idt7\"/>", ""))
                        .orElseThrow()
                        .canBeFilled())
                .isFalse();
        assertThat(marks.cut(page("", "") + state).orElseThrow().canBeFilled()).isFalse();
        assertThat(marks.cut(page("", "") + "<input id=\"p1:j_idt7\"/>")
                        .orElseThrow()
                        .canBeFilled())
                .isTrue();
    }
}
