package org.vestibule.designer.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.designer.CommandEnvelope;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.JsonBody;
import org.vestibule.shell.Languages;
import org.vestibule.shell.Moments;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * The base of servlets for the designer's script: requests are about the draft of a page, responses are in the author's
 * language, and rendered content in the page's. An author whose session has ended gets 401.
 */
public abstract class DraftServlet extends HttpServlet {

    /** The header with the staff account for which the script's page was rendered. */
    private static final String AUTHOR = "X-Author";

    private static final int MAX_LENGTH = 1 << 20;

    /** Handles the script's data. Throws the usual exceptions if the data are invalid. */
    protected interface DraftAction {
        void carryOut(JsonObject sent) throws ServletException, IOException;
    }

    private final transient PageEditingService pages;
    private final transient CurrentPortal currentPortal;
    private final transient CurrentPage currentPage;
    private final transient Caller caller;
    private final transient WidgetCatalog catalog;
    private final transient Moments moments;

    protected DraftServlet(DesignerServletBeans beans) {
        this.pages = beans.pages();
        this.currentPortal = beans.currentPortal();
        this.currentPage = beans.currentPage();
        this.caller = beans.caller();
        this.catalog = beans.catalog();
        this.moments = beans.moments();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String author = request.getHeader(AUTHOR);
        if (author != null && !author.equals(String.valueOf(caller.id()))) {
            // Somebody else has signed in in this browser meanwhile, and must not be recorded as the author.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!caller.may(Right.PAGES)) {
            response.setStatus(
                    caller.signedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var texts = new DesignerTexts(Languages.of(request), catalog, moments);
        Optional<Page> page = page(request);
        if (page.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, texts.text("page.gone"));
            return;
        }
        currentPortal.set(page.get().portal());
        currentPage.set(page.get());
        request.setAttribute(
                AddressKeepingViewHandler.LOCALE,
                page.get().locale().orElse(page.get().portal().defaultLocale()));
        response.setHeader("Cache-Control", "no-store");
        answer(page.get(), texts, request, response);
    }

    /** Answers the request, whose rights were checked. */
    protected abstract void answer(
            Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    private Optional<Page> page(HttpServletRequest request) {
        String id = request.getParameter("id");
        return id != null && id.matches("\\d{1,18}")
                ? pages.page(request.getParameter("portal"), Long.parseLong(id))
                : Optional.empty();
    }

    /** Parses the script's data, which need a content length, and runs the action; refuses invalid data. */
    protected void read(
            HttpServletRequest request, HttpServletResponse response, DesignerTexts texts, DraftAction action)
            throws ServletException, IOException {
        try {
            action.carryOut(JsonBody.read(request, MAX_LENGTH));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            getServletContext().log("A command of the designer's that can't be read: " + e.getMessage());
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, texts.text("command.unreadable"));
        }
    }

    /** The version of the draft that the author saw. */
    protected static long version(JsonObject sent) {
        return JsonBody.number(sent, "version");
    }

    /** The command's envelope. */
    protected static CommandEnvelope sent(JsonObject sent) {
        return new CommandEnvelope(version(sent), sent.getString("key", null));
    }

    /** Sends a sentence for the author. */
    public static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        refuse(
                response,
                status,
                Json.createObjectBuilder().add("message", message).build());
    }

    protected static void refuse(HttpServletResponse response, int status, JsonObject answer) throws IOException {
        respond(response, status, answer);
    }

    /** Sends data for the script. */
    protected static void respond(HttpServletResponse response, int status, JsonObject answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.toString());
    }
}
