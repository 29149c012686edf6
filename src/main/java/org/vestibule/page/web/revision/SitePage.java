package org.vestibule.page.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vestibule.page.editing.PortalReferences;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.portal.Portal;
import org.vestibule.widget.References;
import org.vestibule.widget.catalog.Dependency;

/** The content of the requested published page. Generated views look up their widgets' properties here. */
@Named
@RequestScoped
public class SitePage {

    private final RevisionValueCache published;
    private final PortalReferences references;

    private PlacedValues values;
    private Locale locale;
    private References ofPortal;

    @Inject
    public SitePage(RevisionValueCache published, PortalReferences references) {
        this.published = published;
        this.references = references;
    }

    public void show(Portal portal, PublishedPage shown, Locale language) {
        values = published.of(shown.revisionId());
        locale = language;
        ofPortal = references.published(portal, values.pageIds());
    }

    /** The value of a widget's property; null if its default applies. */
    public Object value(String placementId, String propertyName) {
        return values.value(placementId, propertyName, ofPortal);
    }

    /** Whether the page has a widget of that name; false if another page is shown in its place. */
    public boolean has(String widget) {
        return values != null && values.has(widget);
    }

    /** The combined dependency of all widgets except these. */
    public Dependency dependencyBeside(Set<String> others) {
        return values.dependencyBeside(others);
    }

    /** The ids of the placements that are rendered for each member. */
    public List<String> segments() {
        return values.segments();
    }

    /** The page's language for the {@code lang} attribute. */
    public String getLanguage() {
        return locale.toLanguageTag();
    }
}
