package org.vestibule.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.shell.Texts;

/** The label of a page that a portal's record refers to: its title and path, and whether it is a draft. */
@Named
@ApplicationScoped
public class PageNames {

    public String of(PortalPages.Choice page) {
        String place = page.path().isEmpty() ? "/" : "/" + page.path();
        String pattern = page.published() ? "page.published" : "page.draft";
        return Texts.text("portalText", pattern, page.title(), place);
    }

    /** The label of the page that this text of a record stands for. */
    public String of(List<PortalPages.Choice> pages, String text) {
        if (PortalSettingsRequest.ELSEWHERE.equals(text)) {
            return Texts.text("portalText", "page.elsewhere");
        }
        return pages.stream()
                .filter(page -> String.valueOf(page.id()).equals(text))
                .map(this::of)
                .findFirst()
                .orElseGet(() -> Texts.text("portalText", "page.gone"));
    }
}
