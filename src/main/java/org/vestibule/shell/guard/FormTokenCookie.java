package org.vestibule.shell.guard;

import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sets the cookie as soon as a view is found to have a form: later the response may be committed. */
public class FormTokenCookie implements SystemEventListener {

    private static final String FORM = FormTokenCookie.class.getName();

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(FORM, true);
        token();
    }

    /** Whether the built view has a form. */
    public static boolean isFormOnView(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(FORM);
    }

    /** Whether the view built for the request has a form. */
    public static boolean isFormOnView(HttpServletRequest request) {
        return request.getAttribute(FORM) != null;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIForm;
    }

    static String token() {
        return FormToken.of(
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest(),
                response());
    }

    static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
