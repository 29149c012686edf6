package org.vestibule.widget.internal;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * What a widget sees of the request while it is built or rendered: it can't end the answer for those beside it, nor the session
 * of whoever looks at it, nor put another view in the place of theirs.
 */
final class Confinement extends FacesContextWrapper {

    private final ConfinedResponse response;
    private final ExternalContext external;

    private Confinement(FacesContext wrapped, ConfinedResponse response) {
        super(wrapped);
        this.response = response;
        this.external = new Outside(wrapped.getExternalContext());
    }

    /** Runs a part of the widget's work; {@code mayRedirect} says whether that may lead visitors elsewhere. */
    static void run(FacesContext faces, boolean mayRedirect, WidgetPart part) throws IOException {
        ExternalContext external = faces.getExternalContext();
        Object outer = external.getResponse();
        FacesContext current = FacesContext.getCurrentInstance();
        var confined = new ConfinedResponse((HttpServletResponse) outer, mayRedirect);
        external.setResponse(confined);
        setCurrentInstance(new Confinement(faces, confined));
        try {
            part.run();
        } finally {
            setCurrentInstance(current);
            external.setResponse(outer);
        }
    }

    @Override
    public ExternalContext getExternalContext() {
        return external;
    }

    @Override
    public void responseComplete() {
        if (!response.isRedirected()) {
            throw ConfinedResponse.ended();
        }
        super.responseComplete();
    }

    @Override
    public void release() {
        throw ConfinedResponse.ended();
    }

    @Override
    public void setViewRoot(UIViewRoot root) {
        throw new IllegalStateException("a widget can't replace the view: others are on the page, too");
    }

    private static final class Outside extends ExternalContextWrapper {

        Outside(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Object getRequest() {
            return new ConfinedRequest((HttpServletRequest) super.getRequest());
        }

        @Override
        public Object getSession(boolean create) {
            return ConfinedRequest.confined((HttpSession) super.getSession(create));
        }

        @Override
        public void invalidateSession() {
            throw ConfinedRequest.sessionEnded();
        }
    }
}
