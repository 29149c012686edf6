package org.vestibule.designer.web.images;

import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.page.editing.PageUsage;

/**
 * A description of a usage of an image.
 *
 * @param live whether visitors see the image there
 */
public record ImageUseLine(String text, boolean live) {

    static ImageUseLine of(PageUsage use, DesignerTexts texts) {
        if (use instanceof PageUsage.Chosen chosen) {
            return new ImageUseLine(
                    texts.form(
                            chosen.onSite() ? "image.use.onSite" : "image.use.inDraft",
                            chosen.page().title(),
                            texts.widget(chosen.widget()),
                            texts.property(chosen.widget(), chosen.property())),
                    chosen.onSite());
        }
        if (use instanceof PageUsage.Logo) {
            return new ImageUseLine(texts.form("image.use.logo"), true);
        }
        throw new IllegalArgumentException("No use of an image: " + use);
    }
}
