package org.vestibule.widget.internal.confine;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * The response for a running widget, which shares the page with others: it can add some headers and cookies, but not
 * complete the response, nor write to it directly. If it may redirect visitors, it can redirect and set another status.
 */
final class ConfinedResponse extends ConfinedHeaders {

    private final boolean mayRedirect;

    private boolean redirected;

    ConfinedResponse(HttpServletResponse response, boolean mayRedirect) {
        super(response);
        this.mayRedirect = mayRedirect;
    }

    boolean isRedirected() {
        return redirected;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        requireRedirects();
        super.sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) throws IOException {
        requireRedirects();
        super.sendRedirect(location, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status) throws IOException {
        requireRedirects();
        super.sendRedirect(location, status);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        requireRedirects();
        super.sendRedirect(location, status, clearBuffer);
    }

    private void requireRedirects() {
        if (!mayRedirect) {
            throw new IllegalStateException(
                    "a widget can't redirect from here: visitors are led elsewhere by an action,"
                            + " or by a listener for preRenderView on a page that is published");
        }
        redirected = true;
    }

    /**
     * Ignored if the widget may not redirect: an author has to see a draft even if visitors would get another status.
     */
    @Override
    public void setStatus(int status) {
        if (mayRedirect) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) {
        throw ended();
    }

    @Override
    public void sendError(int status, String message) {
        throw ended();
    }

    @Override
    public void reset() {
        throw ended();
    }

    @Override
    public void resetBuffer() {
        throw ended();
    }

    @Override
    public void flushBuffer() {
        // ignored: a page that fails half-way can be replaced only while nothing was sent
    }

    @Override
    public ServletOutputStream getOutputStream() {
        throw ended();
    }

    @Override
    public PrintWriter getWriter() {
        throw ended();
    }

    /** The exception for an attempt to complete the response. */
    static IllegalStateException ended() {
        return new IllegalStateException("a widget can't end or replace the answer: others are on the page, too");
    }
}
