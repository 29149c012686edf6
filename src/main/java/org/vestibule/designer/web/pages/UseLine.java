package org.vestibule.designer.web.pages;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageUsage;
import org.vestibule.widget.Property;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * A description of a usage of a page, in the language of the view.
 *
 * @param address the screen on which to change it; null if there is none
 * @param live whether visitors can reach the page by it
 */
public record UseLine(String text, String address, boolean live) implements Serializable {

    public static UseLine of(PageUsage use, Page used, WidgetCatalog catalog) {
        return of(use, used.portal().key(), used.id(), catalog);
    }

    static UseLine of(PageUsage use, String portalKey, long usedId, WidgetCatalog catalog) {
        if (use instanceof PageUsage.Entry entry) {
            return new UseLine(PageListResponse.text("use." + entry.as()), null, true);
        }
        if (use instanceof PageUsage.Chosen chosen) {
            return chosen(chosen, portalKey, usedId, catalog);
        }
        if (use instanceof PageUsage.FormerPath former) {
            return new UseLine(PageListResponse.text("use.formerPath", "/" + former.path()), null, false);
        }
        return new UseLine(PageListResponse.text("use.home"), null, true);
    }

    private static UseLine chosen(PageUsage.Chosen use, String portalKey, long usedId, WidgetCatalog catalog) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Optional<Widget> widget = catalog.find(use.widget());
        String title = widget.map(known -> known.texts().title(locale)).orElse(use.widget());
        Optional<Property> property = widget.flatMap(known -> known.property(use.property()));
        String label =
                property.map(known -> widget.get().texts().label(known, locale)).orElse(use.property());
        String key = use.onSite() ? "use.onSite" : "use.inDraft";
        return new UseLine(
                PageListResponse.text(key, use.page().title(), title, label),
                "/design/" + portalKey + "/" + use.page().id(),
                use.onSite() && use.page().id() != usedId);
    }
}
