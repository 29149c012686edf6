package org.vestibule.designer.web.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.editing.PageUsageFinder;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Descriptions of the usages of a page. */
@Named
@ViewScoped
public class PageUses implements Serializable {

    private final PageList list;
    private final PageUsageFinder usages;
    private final WidgetCatalog catalog;

    private PageRow page;
    private List<UseLine> lines = List.of();

    @Inject
    public PageUses(PageList list, PageUsageFinder usages, WidgetCatalog catalog) {
        this.list = list;
        this.usages = usages;
        this.catalog = catalog;
    }

    void look(PageRow row) {
        page = row;
        lines = usages.of(list.portal(), row.id()).stream()
                .map(use -> UseLine.of(use, list.getKey(), row.id(), catalog))
                .toList();
    }

    public PageRow getPage() {
        return page;
    }

    public List<UseLine> getLines() {
        return lines;
    }
}
