package org.vestibule.shell.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Removes the nonce of a restored view if the form came without one: the whole page is sent again and can have another,
 * and PrimeFaces would refuse different nonces.
 */
public class ForgottenNonce implements PhaseListener {

    static final String SUPPLIED = "vestibule.nonceSupplied";

    @Override
    public void beforePhase(PhaseEvent event) {
        // only the restored view matters
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        // Reading the parameter reveals whether it was supplied.
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
