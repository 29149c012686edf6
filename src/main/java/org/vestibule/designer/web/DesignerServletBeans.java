package org.vestibule.designer.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.security.Caller;
import org.vestibule.shell.Moments;
import org.vestibule.widget.catalog.WidgetCatalog;

/** The beans that all servlets of the designer need. */
@Dependent
public class DesignerServletBeans {

    private final PageEditingService pages;
    private final CurrentPortal currentPortal;
    private final CurrentPage currentPage;
    private final Caller caller;
    private final WidgetCatalog catalog;
    private final Moments moments;

    @Inject
    DesignerServletBeans(
            PageEditingService pages,
            CurrentPortal currentPortal,
            CurrentPage currentPage,
            Caller caller,
            WidgetCatalog catalog,
            Moments moments) {
        this.pages = pages;
        this.currentPortal = currentPortal;
        this.currentPage = currentPage;
        this.caller = caller;
        this.catalog = catalog;
        this.moments = moments;
    }

    PageEditingService pages() {
        return pages;
    }

    CurrentPortal currentPortal() {
        return currentPortal;
    }

    CurrentPage currentPage() {
        return currentPage;
    }

    Caller caller() {
        return caller;
    }

    WidgetCatalog catalog() {
        return catalog;
    }

    Moments moments() {
        return moments;
    }
}
