package org.vestibule.designer.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.page.Page;
import org.vestibule.page.content.Placement;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.guard.AnswerHeaders;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.internal.guard.WidgetFailure;

/** Renders the widget designer of a placement, {@code ?placement=p1}, as a dialog for the script. */
@WebServlet("/designer/form")
public class FormServlet extends DraftServlet {

    private static final int UNPROCESSABLE = 422;

    private final transient WidgetForm form;

    @Inject
    public FormServlet(DesignerServletBeans beans, WidgetForm form) {
        super(beans);
        this.form = form;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Placement> placement =
                Optional.ofNullable(request.getParameter("placement")).flatMap(page.draft()::placement);
        Optional<Widget> widget = placement.map(Placement::widget).flatMap(texts.catalog()::find);
        if (widget.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, texts.text("impossible.NO_SUCH_PLACEMENT"));
            return;
        }
        request.setAttribute(AddressKeepingViewHandler.LOCALE, texts.locale());
        try {
            form.open(page.portal(), placement.get(), widget.get(), texts.locale());
            request.getRequestDispatcher("/WEB-INF/design/form.xhtml").forward(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            WidgetFailure.requireOwnFault(e);
            WidgetFailure.tell(
                    widget.get().name() + " " + placement.get().id(),
                    request.getRequestURI(),
                    "can't be edited, as its form can't be shown",
                    e);
            response.reset();
            AnswerHeaders.restore(request, response);
            response.setHeader("Cache-Control", "no-store");
            refuse(response, UNPROCESSABLE, texts.text("form.broken"));
        }
    }
}
