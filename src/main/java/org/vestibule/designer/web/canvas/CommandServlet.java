package org.vestibule.designer.web.canvas;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.designer.CommandOutcome;
import org.vestibule.designer.DraftCommand;
import org.vestibule.designer.DraftCommandService;
import org.vestibule.designer.FormOutcome;
import org.vestibule.designer.WidgetFormReader;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.page.Page;

/**
 * Executes the author's commands. A single request executes a command and returns what has to be repainted: 200 with
 * the placements that look different, or with the whole canvas; 409 with the whole canvas, if the draft was changed by
 * someone else; 423 if someone else holds the edit lock; 422 with a message, if the command can't be applied.
 */
@WebServlet("/designer/commands")
public class CommandServlet extends DraftServlet {

    private static final int UNPROCESSABLE = 422;

    private final transient DraftCommandService editing;
    private final transient WidgetFormReader forms;
    private final transient Canvas canvas;

    @Inject
    public CommandServlet(
            DesignerServletBeans beans, DraftCommandService editing, WidgetFormReader forms, Canvas canvas) {
        super(beans);
        this.editing = editing;
        this.forms = forms;
        this.canvas = canvas;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST")) {
            read(request, response, texts, sent -> carryOut(page, texts, sent, request, response));
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void carryOut(
            Page page, DesignerTexts texts, JsonObject sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<DraftCommand> command = CommandJson.read(sent);
        var answer = new CommandAnswer(canvas, texts, request, response);
        if (command.isPresent()) {
            answer.to(editing.execute(page.id(), sent(sent), command.get()));
            return;
        }
        switch (sent.getString("do")) {
            case "fill" -> fill(page, texts, sent, answer);
            case "undo" -> answer.to(editing.undo(page.id(), sent(sent)));
            case "redo" -> answer.to(editing.redo(page.id(), sent(sent)));
            case "takeOver" -> answer.wholeCanvas(editing.takeOver(page.id()));
            case "leave" -> editing.leave(page.id());
            default -> throw new IllegalArgumentException("no command");
        }
    }

    /** Stores the values typed in a widget designer, if all are valid. */
    private void fill(Page page, DesignerTexts texts, JsonObject sent, CommandAnswer answer)
            throws ServletException, IOException {
        String placement = sent.getString("placement");
        FormOutcome outcome = forms.read(page, placement, FormJson.read(sent));
        if (outcome instanceof FormOutcome.Problems problems) {
            refuse(answer.response(), UNPROCESSABLE, FormJson.of(problems, texts));
        } else if (outcome instanceof FormOutcome.Values filled) {
            answer.to(editing.execute(page.id(), sent(sent), new DraftCommand.SetValues(placement, filled.values())));
        } else {
            answer.to(new CommandOutcome.Impossible(CommandOutcome.Reason.NO_SUCH_PLACEMENT));
        }
    }
}
