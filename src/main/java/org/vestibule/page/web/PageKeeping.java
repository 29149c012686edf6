package org.vestibule.page.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.vestibule.page.cache.CachedPage;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PortalVersion;
import org.vestibule.shell.file.PageReading;
import org.vestibule.shell.file.StaticFile;
import org.vestibule.widget.internal.Guarded;

/**
 * Keeps a page that looks the same for everybody, as it is rendered, for those who ask for it next. It is taken while Faces
 * renders it: once the dispatcher's forward returns, the answer is on its way.
 */
public class PageKeeping implements PhaseListener {

    private static final String EXPECTED = PageKeeping.class.getName();
    private static final String ALLOWED = EXPECTED + ".allowed";

    /** What browsers are to do with a page that is nobody's: it may be gone back to, and is asked for anew elsewhere. */
    static final String CACHING = "private, no-cache";

    /** What a page of a portal depends on beside its address. */
    static final String VARY = "Accept-Language, Cookie";

    /** Where and under what to keep the page, and the version that its portal had before anything of it was read. */
    private record Expected(PageCache pages, PageCache.Key key, PortalVersion version) {}

    /** Says that the page that is asked for may be kept, if it turns out to be one for everybody. */
    static void expect(PageCache pages, PageCache.Key key, PortalVersion version, HttpServletRequest request) {
        request.setAttribute(EXPECTED, new Expected(pages, key, version));
    }

    /** Says that it is one for everybody. */
    static void allow(HttpServletRequest request) {
        request.setAttribute(ALLOWED, true);
    }

    static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Language", page.language());
        response.setHeader("Cache-Control", CACHING);
        response.setHeader("Vary", VARY);
        page.file().send(request, response);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        ExternalContext outside = event.getFacesContext().getExternalContext();
        var request = (HttpServletRequest) outside.getRequest();
        boolean kept = request.getAttribute(EXPECTED) != null && request.getAttribute(ALLOWED) != null;
        if (kept && request.getMethod().equals("GET")) {
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

    /** Whether it is there, and nothing happened while it was rendered that was for this request alone. */
    private static boolean isForEverybody(PageReading taken, HttpServletRequest request) {
        return taken.isThere()
                && !taken.setsCookies()
                && !Guarded.isLeftOut(request)
                && request.getSession(false) == null;
    }

    private static void answer(PageReading taken, HttpServletRequest request) throws IOException {
        var response = (HttpServletResponse) taken.getResponse();
        if (!isForEverybody(taken, request)) {
            response.getOutputStream().write(taken.bytes());
            return;
        }
        var expected = (Expected) request.getAttribute(EXPECTED);
        var page = new CachedPage(
                expected.version(),
                StaticFile.of(taken.getContentType(), taken.bytes()),
                response.getHeader("Content-Language"));
        expected.pages().keep(expected.key(), page);
        send(page, request, response);
    }
}
