package org.vestibule.page.web.revision;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.page.PageRepository;
import org.vestibule.page.Revision;
import org.vestibule.widget.catalog.WidgetCatalog;
import org.vestibule.widget.rendering.GeneratedView;

/**
 * Provides Faces with the generated views of published revisions: {@code /revision/1042.xhtml}, and
 * {@code /revision/1042/segments.xhtml} for the parts of its page that are rendered for each member. Facelets compiles
 * a view (and, separately, its metadata) once and caches it, and a revision never changes, so that happens only at the
 * first visit.
 */
public class RevisionViews extends ResourceHandlerWrapper {

    static final String FOLDER = "/revision/";

    private static final Pattern VIEW = Pattern.compile(FOLDER + "(\\d{1,18})(/segments)?\\.xhtml");
    private static final AtomicLong GENERATED = new AtomicLong();

    public RevisionViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    public static String viewOf(long revisionId) {
        return FOLDER + revisionId + ".xhtml";
    }

    /** The view of the parts of its page that are rendered for each member. */
    public static String segmentsOf(long revisionId) {
        return FOLDER + revisionId + "/segments.xhtml";
    }

    /** How many views were generated since the start. */
    static long generated() {
        return GENERATED.get();
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String name) {
        Matcher view = VIEW.matcher(name);
        return view.matches()
                ? new GeneratedView(name, () -> generate(Long.parseLong(view.group(1)), view.group(2) != null))
                : super.createViewResource(faces, name);
    }

    private static Optional<String> generate(long revisionId, boolean segments) {
        GENERATED.incrementAndGet();
        // Faces creates this handler, and Mojarra on Liberty doesn't inject into handlers.
        var catalog = CDI.current().select(WidgetCatalog.class).get();
        return CDI.current()
                .select(PageRepository.class)
                .get()
                .revision(revisionId)
                .map(Revision::content)
                .map(content ->
                        segments ? RevisionView.ofSegments(content, catalog) : RevisionView.of(content, catalog));
    }
}
