package org.vestibule.designer.web.pages;

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
import org.vestibule.shell.AddressKeepingViewHandler;

/** Renders the tree of the portal's pages to choose from. */
@WebServlet("/designer/tree")
public class PageTreeServlet extends DraftServlet {

    private final transient PageTreeView tree;

    @Inject
    public PageTreeServlet(DesignerServletBeans beans, PageTreeView tree) {
        super(beans);
        this.tree = tree;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(AddressKeepingViewHandler.LOCALE, texts.locale());
        tree.of(page.portal());
        request.getRequestDispatcher("/WEB-INF/design/tree.xhtml").forward(request, response);
    }
}
