package org.vestibule.page.web.cache;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.vestibule.shell.CachePlaceholders;
import org.vestibule.shell.file.PageReading;
import org.vestibule.widget.internal.guard.Guarded;

/**
 * Caches a page that looks the same for many visitors when it is rendered. It is intercepted while Faces renders it,
 * because the response is already sent when the dispatcher's forward returns.
 */
public class PageCacheListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        ExternalContext outside = event.getFacesContext().getExternalContext();
        if (Expectation.of((HttpServletRequest) outside.getRequest()).isPresent()) {
            outside.setResponse(new PageReading((HttpServletResponse) outside.getResponse()));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext outside = faces.getExternalContext();
        if (!(outside.getResponse() instanceof PageReading taken)) {
            return;
        }
        outside.setResponse(taken.getResponse());
        boolean failed = faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
        if (!failed && !taken.isCommitted()) {
            try {
                answer(taken, (HttpServletRequest) outside.getRequest());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the page was rendered, and without side effects that concern only this request. */
    private static boolean isForOthers(PageReading taken, HttpServletRequest request) {
        return taken.isThere()
                && PageCacheCandidate.isPage(taken.getContentType())
                && !taken.addsHeaders()
                && !Guarded.isLeftOut(request)
                && request.getSession(false) == null;
    }

    private static void answer(PageReading taken, HttpServletRequest request) throws IOException {
        var response = (HttpServletResponse) taken.getResponse();
        CachePlaceholders placeholders = CachePlaceholders.of(request).orElseThrow();
        CachePlaceholders.end(request);
        Expectation.of(request)
                .orElseThrow()
                .take(
                        new RenderedPage(
                                taken.getContentType(),
                                RenderedPage.markup(taken.bytes()),
                                response.getHeader("Content-Language"),
                                placeholders,
                                isForOthers(taken, request)),
                        request,
                        response);
    }
}
