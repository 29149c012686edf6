package org.vestibule.designer.web;

import java.io.Serializable;
import org.vestibule.designer.Concern;
import org.vestibule.page.Placement;

/**
 * A line of the publish checklist.
 *
 * @param placement the widget that it leads to; "" where it is about the whole page
 * @param title the widget's title; "" likewise
 */
public record ConcernLine(String text, String placement, String title) implements Serializable {

    static ConcernLine of(Concern concern, DesignerTexts texts) {
        if (concern instanceof Concern.Empty) {
            return new ConcernLine(texts.desk("concern.empty"), "", "");
        } else if (concern instanceof Concern.NoInviteWidget) {
            return new ConcernLine(texts.desk("concern.noInviteWidget"), "", "");
        } else if (concern instanceof Concern.TakesAddress takes) {
            return new ConcernLine(
                    texts.desk("concern.takesAddress", takes.former().title()), "", "");
        } else if (concern instanceof Concern.Missing missing) {
            return about(missing.placement(), texts, texts.desk("concern.missing"));
        } else if (concern instanceof Concern.Broken broken) {
            return about(broken.placement(), texts, texts.desk("concern.broken"));
        } else if (concern instanceof Concern.Unset unset) {
            return about(
                    unset.placement(),
                    texts,
                    texts.desk(
                            "concern.unset",
                            label(unset.placement(), unset.property(), texts),
                            unset.problem().text(texts.locale())));
        } else if (concern instanceof Concern.NotPublished chosen) {
            return about(
                    chosen.placement(),
                    texts,
                    texts.desk(
                            "concern.notPublished",
                            label(chosen.placement(), chosen.property(), texts),
                            chosen.chosen().title()));
        } else if (concern instanceof Concern.Gone gone) {
            return about(
                    gone.placement(),
                    texts,
                    texts.desk("concern.gone", label(gone.placement(), gone.property(), texts)));
        } else if (concern instanceof Concern.Wrong wrong) {
            return about(
                    wrong.placement(),
                    texts,
                    texts.desk(
                            "concern.wrong",
                            label(wrong.placement(), wrong.property(), texts),
                            wrong.problem().text(texts.locale())));
        }
        throw new IllegalArgumentException("Unknown concern " + concern);
    }

    private static ConcernLine about(Placement placement, DesignerTexts texts, String text) {
        return new ConcernLine(text, placement.id(), texts.widget(placement.widget()));
    }

    private static String label(Placement placement, String property, DesignerTexts texts) {
        return texts.property(placement.widget(), property);
    }
}
