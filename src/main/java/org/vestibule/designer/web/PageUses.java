package org.vestibule.designer.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.PageUse;
import org.vestibule.page.WhereUsed;
import org.vestibule.widget.Property;
import org.vestibule.widget.Widget;
import org.vestibule.widget.WidgetCatalog;

/** What leads to one page, in words. */
@Named
@ViewScoped
public class PageUses implements Serializable {

    /**
     * One use in words.
     *
     * @param address where it can be changed; null where there is no such screen
     */
    public record Line(String text, String address, boolean live) implements Serializable {}

    private final PageList list;
    private final WhereUsed whereUsed;
    private final WidgetCatalog catalog;

    private PageRow page;
    private List<Line> lines = List.of();

    @Inject
    public PageUses(PageList list, WhereUsed whereUsed, WidgetCatalog catalog) {
        this.list = list;
        this.whereUsed = whereUsed;
        this.catalog = catalog;
    }

    protected PageUses() {
        this(null, null, null);
    }

    void look(PageRow row) {
        page = row;
        lines = whereUsed.of(list.portal(), row.id()).stream().map(this::line).toList();
    }

    private Line line(PageUse use) {
        if (use instanceof PageUse.Entry entry) {
            return new Line(Answer.text("use." + entry.as()), null, true);
        }
        if (use instanceof PageUse.Chosen chosen) {
            return chosen(chosen);
        }
        if (use instanceof PageUse.FormerPath former) {
            return new Line(Answer.text("use.formerPath", "/" + former.path()), null, false);
        }
        return new Line(Answer.text("use.home"), null, true);
    }

    private Line chosen(PageUse.Chosen use) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Optional<Widget> widget = catalog.find(use.widget());
        String title = widget.map(known -> known.texts().title(locale)).orElse(use.widget());
        Optional<Property> property = widget.flatMap(known -> known.property(use.property()));
        String label =
                property.map(known -> widget.get().texts().label(known, locale)).orElse(use.property());
        String key = use.onSite() ? "use.onSite" : "use.inDraft";
        return new Line(
                Answer.text(key, use.page().title(), title, label),
                "/design/" + list.getKey() + "/" + use.page().id(),
                use.onSite() && use.page().id() != page.id());
    }

    public PageRow getPage() {
        return page;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether visitors come to the page by any of them. */
    public boolean isLive() {
        return lines.stream().anyMatch(Line::live);
    }
}
