package org.vestibule.designer.web.canvas;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vestibule.designer.DraftState;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.page.Page;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Zone;
import org.vestibule.page.editing.PortalReferences;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.widget.Property;
import org.vestibule.widget.References;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;
import org.vestibule.widget.rendering.PreviewContext;

/** A draft to render: on the canvas, with handles on each widget, or as a preview without them. */
@Named
@RequestScoped
public class Canvas {

    private final WidgetCatalog catalog;
    private final PortalReferences references;
    private final CurrentPage currentPage;
    private final PreviewContext preview;

    private PageContent content;
    private DesignerTexts texts;
    private References known;
    private String zoneView;
    private Set<String> repaint = Set.of();
    private JsonObject state;

    @Inject
    public Canvas(WidgetCatalog catalog, PortalReferences references, CurrentPage currentPage, PreviewContext preview) {
        this.catalog = catalog;
        this.references = references;
        this.currentPage = currentPage;
        this.preview = preview;
    }

    /**
     * Sets the draft to render with handles, in the author's language, and with each widget in its first preview state.
     */
    void show(DraftState shown, DesignerTexts inLanguage, JsonObject toldWith) {
        open(shown.content(), inLanguage, "/WEB-INF/design/zone.xhtml");
        known = references.all(shown.page().portal());
        currentPage.layOnCanvas();
        state = toldWith;
        preview.begin(widget -> catalog.find(widget)
                .flatMap(known -> known.texts().states().stream().findFirst()));
    }

    /** Sets the placements of the draft to render, with handles. */
    void repaint(Set<String> placements) {
        repaint = placements;
    }

    /** Sets the draft to render as visitors would see it, in which only references to published pages count. */
    public void preview(Page page, DesignerTexts inLanguage) {
        open(page.draft(), inLanguage, "/WEB-INF/design/plain-zone.xhtml");
        known = references.published(page.portal(), Set.of());
    }

    private void open(PageContent shown, DesignerTexts inLanguage, String viewOfZones) {
        content = shown;
        texts = inLanguage;
        zoneView = viewOfZones;
    }

    public String getLayout() {
        return content.layout().code();
    }

    /** The language of the handles, for the {@code lang} attribute. */
    public String getLanguage() {
        return locale().toLanguageTag();
    }

    public String getZoneView() {
        return zoneView;
    }

    /** The state for the script, as JSON. */
    public String getState() {
        return state.toString();
    }

    /** A text about a broken widget, with its argument. */
    public String text(String key, Object value) {
        return texts.draft(key, value);
    }

    public String text(String key) {
        return texts.text(key);
    }

    /** A zone of the layout ({@code within} is ""), or of a placement. */
    public CanvasZone zone(String within, String name) {
        Zone zone = within.isEmpty()
                ? content.zone(name)
                : content.placement(within).orElseThrow().zone(name);
        String label = within.isEmpty()
                ? texts.zone(name)
                : texts.zoneOf(content.placement(within).orElseThrow().widget(), name);
        return new CanvasZone(
                within,
                name,
                label,
                zone.placements().stream().map(this::placement).toList());
    }

    /** The placements to render again; without those nested in another of them. */
    public List<CanvasPlacement> getRepainted() {
        return content.placements()
                .filter(placement -> repaint.contains(placement.id()))
                .filter(placement -> content.placements()
                        .filter(outer -> outer != placement && repaint.contains(outer.id()))
                        .noneMatch(outer -> outer.withInner().anyMatch(placement::equals)))
                .map(this::placement)
                .toList();
    }

    /** The value of a widget's property: the draft's, or the default. */
    public Object value(String placement, String propertyName) {
        Placement placed = content.placement(placement).orElseThrow();
        Property property = catalog.find(placed.widget())
                .flatMap(widget -> widget.property(propertyName))
                .orElseThrow();
        return property.stored(placed.values())
                .flatMap(stored -> property.read(stored, known))
                .orElse(property.defaultValue());
    }

    private CanvasPlacement placement(Placement placement) {
        var widget = catalog.find(placement.widget());
        return new CanvasPlacement(
                placement.id(),
                placement.widget(),
                texts.widget(placement.widget()),
                texts.hint(placement),
                widget.isPresent(),
                widget.map(Widget::zones).filter(zones -> !zones.isEmpty()).isPresent(),
                widget.map(known -> known.unknown(placement.values())).orElse(List.of()));
    }

    private Locale locale() {
        return texts.locale();
    }
}
