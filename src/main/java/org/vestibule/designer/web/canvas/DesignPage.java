package org.vestibule.designer.web.canvas;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.designer.web.PageOfAddress;
import org.vestibule.page.Page;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/** The frame of the designer around the canvas: the page, and the available widgets. */
@Named
@RequestScoped
public class DesignPage {

    /** An available widget. */
    public record Offer(String name, String title, String description, String icon) {}

    /** The widgets of a category. */
    public record Category(String name, List<Offer> offers) {}

    /** A layout to choose. */
    public record LayoutChoice(String code, boolean chosen) {}

    private final PageEditingService pages;
    private final WidgetCatalog catalog;

    private Page page;

    @Inject
    public DesignPage(PageEditingService pages, WidgetCatalog catalog) {
        this.pages = pages;
        this.catalog = catalog;
    }

    /** Finds the page in the address; sends 404 if its portal has no such page. */
    public void open() throws IOException {
        page = PageOfAddress.find(pages).orElse(null);
    }

    public Page getPage() {
        return page;
    }

    /** The base address of commands and the canvas. */
    public String getAddress() {
        return "/design/" + page.portal().key() + "/" + page.id();
    }

    /** The widgets by category, both in the order of the author's language. */
    public List<Category> getCategories() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Collator order = Collator.getInstance(locale);
        Map<String, List<Offer>> offers = catalog.all().stream()
                .collect(Collectors.groupingBy(
                        widget -> widget.texts().category(locale),
                        () -> new TreeMap<>(order),
                        Collectors.mapping(widget -> offer(widget, locale), Collectors.toList())));
        return offers.entrySet().stream()
                .map(each -> new Category(
                        each.getKey(),
                        each.getValue().stream()
                                .sorted(Comparator.comparing(Offer::title, order))
                                .toList()))
                .toList();
    }

    public List<LayoutChoice> getLayouts() {
        Layout now = page.draft().layout();
        return Stream.of(Layout.values())
                .map(layout -> new LayoutChoice(layout.code(), layout == now))
                .toList();
    }

    private static Offer offer(Widget widget, Locale locale) {
        return new Offer(
                widget.name(),
                widget.texts().title(locale),
                widget.texts().description(locale),
                widget.texts().icon().orElse("widget"));
    }
}
