package org.vestibule.widget.internal;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a widget sees of the request while it is built or rendered: it can't end the answer for those beside it. */
final class Confinement extends FacesContextWrapper {

    private final ConfinedResponse response;

    private Confinement(FacesContext wrapped, ConfinedResponse response) {
        super(wrapped);
        this.response = response;
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
    public void responseComplete() {
        if (!response.isRedirected()) {
            throw ConfinedResponse.ended();
        }
        super.responseComplete();
    }
}
