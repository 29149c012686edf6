package org.vestibule.designer.web.canvas;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.designer.DraftCommandService;
import org.vestibule.designer.DraftState;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.page.Page;

/** Renders the draft on the canvas of the designer; by POST for an author who opens it for editing. */
@WebServlet("/designer/canvas")
public class CanvasServlet extends DraftServlet {

    private final transient DraftCommandService editing;
    private final transient Canvas canvas;

    @Inject
    public CanvasServlet(DesignerServletBeans beans, DraftCommandService editing, Canvas canvas) {
        super(beans);
        this.editing = editing;
        this.canvas = canvas;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        DraftState state = request.getMethod().equals("POST") ? editing.open(page.id()) : editing.look(page.id());
        canvas.show(state, texts, new StateJson(texts.catalog(), texts).of(state));
        request.getRequestDispatcher("/WEB-INF/design/canvas.xhtml").forward(request, response);
    }
}
