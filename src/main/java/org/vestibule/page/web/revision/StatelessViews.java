package org.vestibule.page.web.revision;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.List;

/**
 * Makes the views of public sites stateless from their very beginning, and all others of somebody without a session: whoever
 * isn't signed in must not begin one by asking for an address. Their templates say so too, but that is read only when the view is
 * built, and PrimeFaces' policy listener, which comes before, would have begun a session by then.
 */
public class StatelessViews extends ViewHandlerWrapper {

    /** Published pages, drafts of such, and what a portal shows instead. */
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
