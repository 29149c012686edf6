package org.vestibule.page.web.revision;

import java.util.List;
import java.util.Optional;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Zone;
import org.vestibule.widget.Property;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * Generates the view of a revision: a Facelet with the layout's template and the widgets' tags, which looks up each
 * value. It contains only names (of the layout, of zones, of widgets and properties in the catalog, of placements), and
 * never a stored value, which can't become code.
 */
final class RevisionView {

    private final WidgetCatalog catalog;
    private final StringBuilder facelet = new StringBuilder();

    private final List<Placement> segments;

    private RevisionView(PageContent content, WidgetCatalog catalog) {
        this.catalog = catalog;
        this.segments = DependentPlacements.of(content, catalog);
        facelet.append("<ui:composition xmlns:ui=\"jakarta.faces.facelets\" xmlns:f=\"jakarta.faces.core\"")
                .append(" xmlns:v=\"vestibule\" xmlns:w=\"")
                .append(Widget.NAMESPACE)
                .append('"');
    }

    static String of(PageContent content, WidgetCatalog catalog) {
        return new RevisionView(content, catalog).write(content);
    }

    /** The view of only the page's segments, which {@link DependentPlacements} finds. */
    static String ofSegments(PageContent content, WidgetCatalog catalog) {
        return new RevisionView(content, catalog).writeSegments();
    }

    private String writeSegments() {
        facelet.append("><f:view transient=\"true\" encoding=\"UTF-8\">");
        segments.forEach(this::writeOnPage);
        return facelet.append("</f:view></ui:composition>\n").toString();
    }

    private String write(PageContent content) {
        facelet.append(" template=\"/WEB-INF/site/layouts/")
                .append(content.layout().code())
                .append(".xhtml\">\n");
        content.zones().stream()
                .filter(zone -> content.layout().zones().contains(zone.name()))
                .forEach(this::write);
        return facelet.append("</ui:composition>\n").toString();
    }

    private void write(Zone zone) {
        facelet.append("<ui:define name=\"").append(zone.name()).append("\">");
        zone.placements().forEach(this::writeOnPage);
        facelet.append("</ui:define>\n");
    }

    private void writeOnPage(Placement placement) {
        boolean segment = segments.contains(placement);
        if (segment) {
            writeMark("begin", placement);
        }
        write(placement);
        if (segment) {
            writeMark("end", placement);
        }
    }

    private void writeMark(String which, Placement placement) {
        facelet.append("#{pageSegments.")
                .append(which)
                .append("('")
                .append(placement.id())
                .append("')}");
    }

    private void write(Placement placement) {
        Optional<Widget> widget = catalog.find(placement.widget());
        if (widget.isEmpty()) {
            return;
        }
        facelet.append("<v:guarded of=\"")
                .append(placement.widget())
                .append(' ')
                .append(placement.id())
                .append("\">");
        if (catalog.isReadable(widget.get())) {
            write(placement, widget.get());
        } else {
            // A missing tag would keep the whole page from being compiled; an included file fails alone.
            facelet.append("<ui:include src=\"/").append(widget.get().file()).append("\"/>");
        }
        facelet.append("</v:guarded>");
    }

    private void write(Placement placement, Widget widget) {
        facelet.append("<w:")
                .append(placement.widget())
                .append(" id=\"")
                .append(placement.id())
                .append('"');
        for (Property property : widget.properties()) {
            if (property.stored(placement.values()).isPresent()) {
                facelet.append(' ')
                        .append(property.name())
                        .append("=\"#{sitePage.value('")
                        .append(placement.id())
                        .append("','")
                        .append(property.name())
                        .append("')}\"");
            }
        }
        facelet.append('>');
        placement.zones().stream()
                .filter(zone -> widget.zones().contains(zone.name()))
                .forEach(this::writeInner);
        facelet.append("</w:").append(placement.widget()).append(">");
    }

    private void writeInner(Zone zone) {
        facelet.append("<f:facet name=\"").append(zone.name()).append("\">");
        zone.placements().forEach(this::write);
        facelet.append("</f:facet>");
    }
}
