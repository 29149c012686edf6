package org.vestibule.designer.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.designer.DraftEdit;
import org.vestibule.designer.DraftHistory;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.EditSentence;
import org.vestibule.page.Page;
import org.vestibule.page.Revision;
import org.vestibule.shell.Moments;

/** The history of a page, newest first, in portions. */
@Named
@RequestScoped
public class HistoryDialog {

    private static final int REVISION_BATCH_SIZE = 10;
    private static final int EDIT_BATCH_SIZE = 40;

    /** A revision. */
    public record Published(int number, String title, String by, Instant at, boolean live) {}

    /** A description of an edit. */
    public record Step(long number, String text, String by, Instant at) {}

    /** The edits of a day. */
    public record Day(Instant at, List<Step> steps) {}

    private final DraftHistory history;
    private final Moments moments;

    private Page page;
    private DesignerTexts texts;
    private List<Revision> revisions;
    private List<DraftEdit> edits;

    @Inject
    public HistoryDialog(DraftHistory history, Moments moments) {
        this.history = history;
        this.moments = moments;
    }

    void open(Page shown, DesignerTexts inLanguage, long revisionsBefore, long editsBefore) {
        page = shown;
        texts = inLanguage;
        // Reads one more than is shown, to know whether there are older ones.
        revisions = history.revisions(
                page.id(), Math.toIntExact(Math.min(revisionsBefore, Integer.MAX_VALUE)), REVISION_BATCH_SIZE + 1);
        edits = history.edits(page.id(), editsBefore, EDIT_BATCH_SIZE + 1);
    }

    public List<Published> getRevisions() {
        long live = page.published().map(Revision::number).orElse(0);
        return revisions.stream()
                .limit(REVISION_BATCH_SIZE)
                .map(each -> new Published(
                        each.number(), each.title(), each.publishedBy(), each.publishedAt(), each.number() == live))
                .toList();
    }

    /** The number before which there are older revisions; 0 if there are none. */
    public int getOlderRevisions() {
        return revisions.size() > REVISION_BATCH_SIZE
                ? revisions.get(REVISION_BATCH_SIZE - 1).number()
                : 0;
    }

    public List<Day> getDays() {
        var sentence = new EditSentence(texts);
        Map<String, List<Step>> byDay = new LinkedHashMap<>();
        edits.stream()
                .limit(EDIT_BATCH_SIZE)
                .map(each -> new Step(each.number(), sentence.of(each), each.by(), each.at()))
                .forEach(step -> byDay.computeIfAbsent(moments.day(step.at()), day -> new ArrayList<>())
                        .add(step));
        return byDay.values().stream()
                .map(steps -> new Day(steps.get(0).at(), steps))
                .toList();
    }

    /** The number before which there are older edits; 0 if there are none. */
    public long getOlderEdits() {
        return edits.size() > EDIT_BATCH_SIZE ? edits.get(EDIT_BATCH_SIZE - 1).number() : 0;
    }

    /** A text of the bundle with its argument. */
    public String text(String key, Object value) {
        return texts.draft(key, value);
    }
}
