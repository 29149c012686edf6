package org.vestibule.shell.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Accepts only a POST as a postback. Faces itself only checks for the field with the view state, independent of the
 * method (Jakarta Faces 4.1, 7.10.1.1), so that a link could submit a form.
 */
final class PostOnlyStateManager extends ResponseStateManager {

    private final ResponseStateManager wrapped;

    PostOnlyStateManager(ResponseStateManager wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public boolean isPostback(FacesContext faces) {
        return faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && "POST".equals(request.getMethod())
                && wrapped.isPostback(faces);
    }

    @Override
    public boolean isStateless(FacesContext faces, String viewId) {
        return wrapped.isStateless(faces, viewId);
    }

    @Override
    public Object getState(FacesContext faces, String viewId) {
        return wrapped.getState(faces, viewId);
    }

    @Override
    public void writeState(FacesContext faces, Object state) throws IOException {
        wrapped.writeState(faces, state);
    }

    @Override
    public String getViewState(FacesContext faces, Object state) {
        return wrapped.getViewState(faces, state);
    }

    @Override
    public String getCryptographicallyStrongTokenFromSession(FacesContext faces) {
        return wrapped.getCryptographicallyStrongTokenFromSession(faces);
    }
}
