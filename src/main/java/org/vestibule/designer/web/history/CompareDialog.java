package org.vestibule.designer.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.designer.DraftHistory;
import org.vestibule.designer.DraftHistory.Point;
import org.vestibule.designer.PageComparison;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.page.Page;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PortalChoices;
import org.vestibule.shell.Moments;

/**
 * The differences between two states of a page. In addresses a state is {@code r3} (a revision), {@code e120} (an edit)
 * or {@code now}.
 */
@Named
@RequestScoped
public class CompareDialog {

    private static final int MAX_REVISIONS = 50;
    private static final Pattern POINT = Pattern.compile("([re])(\\d{1,9})");

    /** A state to choose. */
    public record State(String code, String label, boolean chosen) {}

    private final DraftHistory history;
    private final PortalChoices choices;
    private final Moments moments;

    private Page page;
    private DesignerTexts texts;
    private String from;
    private String to;
    private PageContent before;
    private PageContent after;

    @Inject
    public CompareDialog(DraftHistory history, PortalChoices choices, Moments moments) {
        this.history = history;
        this.choices = choices;
        this.moments = moments;
    }

    /** Reads both states; returns false if one of them is unknown. */
    boolean open(Page shown, DesignerTexts inLanguage, String fromCode, String toCode) {
        page = shown;
        texts = inLanguage;
        from = fromCode;
        to = toCode == null ? "now" : toCode;
        Optional<PageContent> then = point(from).flatMap(point -> history.content(page.id(), point));
        Optional<PageContent> later = point(to).flatMap(point -> history.content(page.id(), point));
        before = then.orElse(null);
        after = later.orElse(null);
        return then.isPresent() && later.isPresent();
    }

    public List<DifferenceLine> getDifferences() {
        var values = new ValueWords(texts, choices.of(page.portal()));
        return PageComparison.between(before, after).stream()
                .map(difference -> DifferenceLine.of(difference, texts, values))
                .toList();
    }

    public List<State> getEarlier() {
        return states(from);
    }

    public List<State> getLater() {
        return states(to);
    }

    /** The state to restore: the earlier one, unless it is the current draft. */
    public String getRestorable() {
        return from.equals("now") ? "" : from;
    }

    private List<State> states(String chosen) {
        List<State> states = new ArrayList<>();
        states.add(new State("now", texts.draft("state.now"), chosen.equals("now")));
        if (chosen.startsWith("e")) {
            states.add(new State(chosen, edit(chosen), true));
        }
        history.revisions(page.id(), Integer.MAX_VALUE, MAX_REVISIONS).stream()
                .map(each -> new State(
                        "r" + each.number(),
                        texts.draft("state.revision", each.number(), moments.full(each.publishedAt())),
                        chosen.equals("r" + each.number())))
                .forEach(states::add);
        return states;
    }

    private String edit(String code) {
        return history.edit(page.id(), Long.parseLong(code.substring(1)))
                .map(each -> texts.draft("state.edit", moments.full(each.at())))
                .orElse(code);
    }

    private static Optional<Point> point(String code) {
        if (code.equals("now")) {
            return Optional.of(new Point.Now());
        }
        Matcher named = POINT.matcher(code);
        if (!named.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(named.group(2));
        return Optional.of(named.group(1).equals("r") ? new Point.OfRevision(number) : new Point.AfterEdit(number));
    }
}
