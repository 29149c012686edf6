package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PageContent;
import org.vestibule.page.PortalReferences;
import org.vestibule.page.Revision;
import org.vestibule.widget.Property;
import org.vestibule.widget.References;
import org.vestibule.widget.WidgetCatalog;

/** The published page that a visitor asked for. Generated views look up their widgets' properties here. */
@Named
@RequestScoped
public class SitePage {

    private final PublishedContent published;
    private final WidgetCatalog catalog;
    private final PortalReferences references;

    private Page page;
    private Revision revision;
    private PageContent content;
    private Locale locale;
    private References ofPortal;

    @Inject
    public SitePage(PublishedContent published, WidgetCatalog catalog, PortalReferences references) {
        this.published = published;
        this.catalog = catalog;
        this.references = references;
    }

    protected SitePage() {
        this(null, null, null);
    }

    void show(Page shown, Revision ofPage, Locale language) {
        page = shown;
        revision = ofPage;
        content = published.of(ofPage);
        locale = language;
        ofPortal = references.published(shown.portal());
    }

    /** What a widget gets for one of its properties; null where its default holds. */
    public Object value(String placementId, String propertyName) {
        return content.placement(placementId)
                .flatMap(placement -> property(placement.widget(), propertyName)
                        .flatMap(property ->
                                property.stored(placement.values()).flatMap(stored -> property.read(stored, ofPortal))))
                .orElse(null);
    }

    private Optional<Property> property(String widget, String name) {
        return catalog.find(widget).flatMap(known -> known.property(name));
    }

    public String getTitle() {
        return revision.title();
    }

    /** The language of the page, as {@code lang} wants it. */
    public String getLanguage() {
        return locale.toLanguageTag();
    }

    /** Whether this is the page with that number. */
    public boolean is(long pageId) {
        return page != null && page.id() == pageId;
    }
}
