package org.vestibule.designer.web.form;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.rendering.GeneratedView;

/**
 * Provides Faces with views of the widget designer from any jar of the server, in which Faces itself only finds
 * components: {@code /editors/text.xhtml}, which renders the editor of a property, and
 * {@code /own-designer/rating.xhtml}, which contains a widget's own composite component
 * {@code META-INF/resources/designers/rating.xhtml}.
 */
public class DesignerViews extends ResourceHandlerWrapper {

    private static final String OWN = "own-designer";
    private static final Pattern VIEW = Pattern.compile("/(editors|" + OWN + ")/([A-Za-z][A-Za-z0-9]*)\\.xhtml");

    public DesignerViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    /** The view with the widget's own designer, or with the fields of all its properties. */
    static String bodyOf(Widget widget) {
        return loader().getResource("META-INF/resources/designers/" + widget.name() + ".xhtml") == null
                ? "/WEB-INF/design/form/fields.xhtml"
                : "/" + OWN + "/" + widget.name() + ".xhtml";
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String name) {
        Matcher view = VIEW.matcher(name);
        if (!view.matches()) {
            return super.createViewResource(faces, name);
        }
        return view.group(1).equals(OWN)
                ? new GeneratedView(name, () -> Optional.of(own(view.group(2))))
                : new GeneratedView(name, () -> read("META-INF/resources" + name));
    }

    private static String own(String widget) {
        return "<ui:composition xmlns:ui=\"jakarta.faces.facelets\" xmlns:d=\"jakarta.faces.composite/designers\"><d:"
                + widget + " id=\"own\"/></ui:composition>";
    }

    private static Optional<String> read(String resource) {
        try (InputStream file = loader().getResourceAsStream(resource)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
