package org.vestibule.page.web.revision;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.List;

/**
 * Makes the views of public sites, and all views for visitors without a session, stateless from their creation: a
 * request by an anonymous visitor must not create a session. Their templates declare it too, but that is read only when
 * the view is built, and PrimeFaces' policy listener, which comes before, would have created a session by then.
 */
public class StatelessViews extends ViewHandlerWrapper {

    /** Published pages, drafts, and a portal's error pages. */
    private static final List<String> FOLDERS = List.of(RevisionViews.FOLDER, "/WEB-INF/design/", "/WEB-INF/site/");

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        view.setTransient(FOLDERS.stream().anyMatch(viewId::startsWith)
                || faces.getExternalContext().getSession(false) == null);
        return view;
    }
}
