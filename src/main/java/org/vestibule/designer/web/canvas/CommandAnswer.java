package org.vestibule.designer.web.canvas;

import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.vestibule.designer.CommandOutcome;
import org.vestibule.designer.DraftProgress;
import org.vestibule.designer.DraftState;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;

/** Sends an outcome to the script. */
public record CommandAnswer(
        Canvas canvas, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response) {

    private static final int LOCKED = 423;
    private static final int UNPROCESSABLE = 422;

    public void to(CommandOutcome outcome) throws ServletException, IOException {
        if (outcome instanceof CommandOutcome.Done done) {
            canvas.show(done.state(), texts, json().of(done.state(), done.edit()));
            boolean whole =
                    switch (done.edit().details().kind()) {
                        case SET_LAYOUT, RESTORE, GO_BACK -> true;
                        default -> false;
                    };
            paint(whole ? Set.of() : done.repaint(), whole);
        } else if (outcome instanceof CommandOutcome.DoneBefore done) {
            canvas.show(done.state(), texts, json().of(done.state(), done.edit()));
            paint(Set.of(), true);
        } else if (outcome instanceof CommandOutcome.Unchanged unchanged) {
            canvas.show(unchanged.state(), texts, json().of(unchanged.state()));
            paint(Set.of(), false);
        } else if (outcome instanceof CommandOutcome.Stale stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            canvas.show(stale.state(), texts, json().of(stale));
            paint(Set.of(), true);
        } else if (outcome instanceof CommandOutcome.Held held) {
            response.setStatus(LOCKED);
            canvas.show(held.state(), texts, json().of(held.state()));
            paint(Set.of(), true);
        } else if (outcome instanceof CommandOutcome.Impossible impossible) {
            DraftServlet.refuse(response, UNPROCESSABLE, texts.text("impossible." + impossible.reason()));
        } else if (outcome instanceof CommandOutcome.Refused) {
            DraftServlet.refuse(response, UNPROCESSABLE, texts.text("refused"));
        }
    }

    /** Sends the draft's progress to a watcher or to the editor. */
    void to(DraftProgress progress) throws ServletException, IOException {
        canvas.show(progress.state(), texts, json().of(progress.state()));
        paint(progress.repaint().orElse(Set.of()), progress.repaint().isEmpty());
    }

    void wholeCanvas(DraftState state) throws ServletException, IOException {
        canvas.show(state, texts, json().of(state));
        paint(Set.of(), true);
    }

    /** Sends the state of the draft, and a sentence to announce. */
    public void told(DraftState state, String announcement) throws ServletException, IOException {
        canvas.show(
                state,
                texts,
                Json.createObjectBuilder(json().of(state))
                        .add("announcement", announcement)
                        .build());
        paint(Set.of(), false);
    }

    private void paint(Set<String> placements, boolean whole) throws ServletException, IOException {
        canvas.repaint(placements);
        request.getRequestDispatcher("/WEB-INF/design/" + (whole ? "canvas" : "changes") + ".xhtml")
                .forward(request, response);
    }

    private StateJson json() {
        return new StateJson(texts.catalog(), texts);
    }
}
