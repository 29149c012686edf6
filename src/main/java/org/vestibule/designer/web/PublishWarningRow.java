package org.vestibule.designer.web;

import java.io.Serializable;
import org.vestibule.designer.PublishWarning;
import org.vestibule.page.content.Placement;

/**
 * A line of the publish checklist.
 *
 * @param placement the widget that it links to; "" if it is about the whole page
 * @param title the widget's title; "" likewise
 */
public record PublishWarningRow(String text, String placement, String title) implements Serializable {

    public static PublishWarningRow of(PublishWarning warning, DesignerTexts texts) {
        if (warning instanceof PublishWarning.Empty) {
            return new PublishWarningRow(texts.draft("warning.empty"), "", "");
        } else if (warning instanceof PublishWarning.NoInviteWidget) {
            return new PublishWarningRow(texts.draft("warning.noInviteWidget"), "", "");
        } else if (warning instanceof PublishWarning.TakesAddress takes) {
            return new PublishWarningRow(
                    texts.draft("warning.takesAddress", takes.former().title()), "", "");
        } else if (warning instanceof PublishWarning.Missing missing) {
            return about(missing.placement(), texts, texts.draft("warning.missing"));
        } else if (warning instanceof PublishWarning.Broken broken) {
            return about(broken.placement(), texts, texts.draft("warning.broken"));
        } else if (warning instanceof PublishWarning.Unset unset) {
            return about(
                    unset.placement(),
                    texts,
                    texts.draft(
                            "warning.unset",
                            label(unset.placement(), unset.property(), texts),
                            unset.problem().text(texts.locale())));
        } else if (warning instanceof PublishWarning.NotPublished chosen) {
            return about(
                    chosen.placement(),
                    texts,
                    texts.draft(
                            "warning.notPublished",
                            label(chosen.placement(), chosen.property(), texts),
                            chosen.chosen().title()));
        } else if (warning instanceof PublishWarning.Gone gone) {
            return about(
                    gone.placement(),
                    texts,
                    texts.draft("warning.gone", label(gone.placement(), gone.property(), texts)));
        } else if (warning instanceof PublishWarning.Wrong wrong) {
            return about(
                    wrong.placement(),
                    texts,
                    texts.draft(
                            "warning.wrong",
                            label(wrong.placement(), wrong.property(), texts),
                            wrong.problem().text(texts.locale())));
        }
        throw new IllegalArgumentException("Unknown warning " + warning);
    }

    private static PublishWarningRow about(Placement placement, DesignerTexts texts, String text) {
        return new PublishWarningRow(text, placement.id(), texts.widget(placement.widget()));
    }

    private static String label(Placement placement, String property, DesignerTexts texts) {
        return texts.property(placement.widget(), property);
    }
}
