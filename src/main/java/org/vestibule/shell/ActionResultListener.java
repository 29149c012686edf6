package org.vestibule.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.PrimeFaces;

/**
 * Sets the callback parameter {@code args.carriedOut} if an Ajax action succeeded. A failed action has the same HTTP
 * status, so scripts couldn't tell whether to open a dialog.
 */
public class ActionResultListener implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        // only the result matters
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean failed = faces.isValidationFailed()
                || faces.getExceptionHandler()
                        .getUnhandledExceptionQueuedEvents()
                        .iterator()
                        .hasNext();
        if (!failed && faces.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("carriedOut", true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
