package org.vestibule.designer.web.history;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.page.Page;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.AddressKeepingViewHandler;

/**
 * Renders the history of a page: its revisions and the edits of its draft before the numbers {@code revisions} and
 * {@code edits}, or, with {@code from} and {@code to}, the differences between two states.
 */
@WebServlet("/designer/history")
public class HistoryServlet extends DraftServlet {

    private final transient HistoryDialog history;
    private final transient CompareDialog compare;

    @Inject
    public HistoryServlet(DesignerServletBeans beans, HistoryDialog history, CompareDialog compare) {
        super(beans);
        this.history = history;
        this.compare = compare;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(AddressKeepingViewHandler.LOCALE, texts.locale());
        if (request.getParameter("from") == null) {
            history.open(page, texts, number(request, "revisions"), number(request, "edits"));
            request.getRequestDispatcher("/WEB-INF/design/dialogs/history.xhtml")
                    .forward(request, response);
        } else if (compare.open(page, texts, request.getParameter("from"), request.getParameter("to"))) {
            request.getRequestDispatcher("/WEB-INF/design/dialogs/compare.xhtml")
                    .forward(request, response);
        } else {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, texts.text("impossible.NO_WAY_BACK"));
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return RecordNumber.in(request.getParameter(name)).orElse((long) Integer.MAX_VALUE);
    }
}
