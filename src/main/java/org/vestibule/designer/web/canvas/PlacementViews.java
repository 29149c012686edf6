package org.vestibule.designer.web.canvas;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.widget.Property;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;
import org.vestibule.widget.rendering.GeneratedView;

/**
 * Provides Faces with a view for each widget, {@code /placement/content.xhtml}, which renders a placement of a draft
 * and looks up all its values. So a draft can change with every command without compiling a view again.
 */
public class PlacementViews extends ResourceHandlerWrapper {

    private static final String FOLDER = "/placement/";
    private static final Pattern VIEW = Pattern.compile(FOLDER + "(\\w+)\\.xhtml");

    public PlacementViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    static String viewOf(String widget) {
        return FOLDER + widget + ".xhtml";
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String name) {
        Matcher view = VIEW.matcher(name);
        return view.matches()
                ? new GeneratedView(name, () -> generate(view.group(1)))
                : super.createViewResource(faces, name);
    }

    private static Optional<String> generate(String widget) {
        // Faces creates this handler, and Mojarra on Liberty doesn't inject into handlers.
        return CDI.current().select(WidgetCatalog.class).get().find(widget).map(PlacementViews::write);
    }

    private static String write(Widget widget) {
        StringBuilder facelet = new StringBuilder("<ui:composition xmlns:ui=\"jakarta.faces.facelets\"")
                .append(" xmlns:f=\"jakarta.faces.core\" xmlns:w=\"")
                .append(Widget.NAMESPACE)
                .append("\">")
                .append("<w:")
                .append(widget.name())
                .append(" id=\"#{placement.id()}\"");
        for (Property property : widget.properties()) {
            facelet.append(
                    String.format(Locale.ROOT, " %1$s=\"#{canvas.value(placement.id(),'%1$s')}\"", property.name()));
        }
        facelet.append('>');
        for (String zone : widget.zones()) {
            facelet.append(String.format(
                    Locale.ROOT,
                    "<f:facet name=\"%1$s\"><ui:include src=\"#{canvas.zoneView}\">"
                            + "<ui:param name=\"zone\" value=\"#{canvas.zone(placement.id(),'%1$s')}\"/></ui:include></f:facet>",
                    zone));
        }
        return facelet.append(String.format(Locale.ROOT, "</w:%s></ui:composition>", widget.name()))
                .toString();
    }
}
