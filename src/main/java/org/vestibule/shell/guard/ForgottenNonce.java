package org.vestibule.shell.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Makes a restored view forget its nonce where the form came without one: the whole page is sent anew, so it can have
 * another, and PrimeFaces would refuse two that differ.
 */
public class ForgottenNonce implements PhaseListener {

    static final String SUPPLIED = "vestibule.nonceSupplied";

    @Override
    public void beforePhase(PhaseEvent event) {
        // only the restored view is of interest
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        // Asking for the parameter is what tells whether it was supplied.
        faces.getExternalContext().getRequestParameterMap().get("primefaces.nonce");
        Map<String, Object> view = faces.getViewRoot().getViewMap(false);
        if (view != null && faces.getExternalContext().getRequestMap().containsKey(SUPPLIED)) {
            view.remove("primefaces.nonce");
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
