package org.vestibule.designer.web.canvas;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.designer.DraftPresenceService;
import org.vestibule.designer.DraftProgress;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.page.Page;
import org.vestibule.shared.RecordNumber;

/**
 * Returns the changes of a draft after the version {@code since}: by GET for watchers, and by POST for the author,
 * whose lock is renewed. If nothing has changed, the response is a few lines of JSON.
 */
@WebServlet("/designer/changes")
public class ChangesServlet extends DraftServlet {

    private final transient DraftPresenceService presence;
    private final transient Canvas canvas;

    @Inject
    public ChangesServlet(DesignerServletBeans beans, DraftPresenceService presence, Canvas canvas) {
        super(beans);
        this.presence = presence;
        this.canvas = canvas;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Long> since = RecordNumber.in(request.getParameter("since"));
        if (since.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        DraftProgress progress = request.getMethod().equals("POST")
                ? presence.heartbeat(page.id(), since.get())
                : presence.watch(page.id(), since.get());
        if (progress.none()) {
            refuse(
                    response,
                    HttpServletResponse.SC_OK,
                    new StateJson(texts.catalog(), texts)
                            .surroundings(progress.state())
                            .build());
        } else {
            new CommandAnswer(canvas, texts, request, response).to(progress);
        }
    }
}
