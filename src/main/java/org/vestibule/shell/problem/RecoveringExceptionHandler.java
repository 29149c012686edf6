package org.vestibule.shell.problem;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.PrimeFaces;
import org.primefaces.csp.CspException;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.Texts;
import org.vestibule.shell.guard.RequestId;
import org.vestibule.shell.typed.ExpiredSessionForm;
import org.vestibule.text.HtmlText;

/**
 * Keeps users on their page after a failure: an expired page is reloaded with what they typed, and a failed Ajax action
 * shows a notice. Failures while a whole page loads are left to the {@link ProblemFilter}.
 */
class RecoveringExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RecoveringExceptionHandler.class.getName());

    RecoveringExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        if (faces == null) {
            // The response was an error page, and rendering it closed this request's context: later failures are only a
            // consequence.
            dropAll(queue);
            return;
        }
        while (queue.hasNext()) {
            var queued = queue.next().getContext();
            if (recovers(faces, queued.getException(), queued.getPhaseId())) {
                queue.remove();
            }
        }
        getWrapped().handle();
    }

    private static void dropAll(Iterator<ExceptionQueuedEvent> queue) {
        while (queue.hasNext()) {
            queue.next();
            queue.remove();
        }
    }

    private static boolean recovers(FacesContext faces, Throwable failure, PhaseId phase) {
        try {
            boolean ajax = faces.getPartialViewContext().isAjaxRequest();
            if (Causes.find(failure, ViewExpiredException.class).isPresent()
                    || ajax && Causes.find(failure, CspException.class).isPresent()) {
                return loadAnew(faces);
            }
            return sessionEnded(faces, failure) ? leadToSignIn(faces) : ajax && tell(faces, failure, phase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the user signed out, or was signed out, while this request was under way. */
    private static boolean sessionEnded(FacesContext faces, Throwable failure) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return Causes.find(failure, IllegalStateException.class).isPresent()
                && request.getRequestedSessionId() != null
                && !request.isRequestedSessionIdValid();
    }

    private static boolean leadToSignIn(FacesContext faces) throws IOException {
        ExternalContext outside = faces.getExternalContext();
        if (!faces.getResponseComplete() && !outside.isResponseCommitted()) {
            var response = (HttpServletResponse) outside.getResponse();
            response.resetBuffer();
            ExpiredSessionForm.leadToSignIn(
                    (HttpServletRequest) outside.getRequest(), response, AddressKeepingViewHandler.address(faces));
        }
        faces.responseComplete();
        return true;
    }

    private static boolean loadAnew(FacesContext faces) throws IOException {
        if (faces.getResponseComplete()) {
            // An earlier failure has already made the page reload.
            return true;
        }
        String address = AddressKeepingViewHandler.address(faces);
        if (address.isEmpty()) {
            return false;
        }
        ExpiredSessionForm.keepForReload(
                (HttpServletRequest) faces.getExternalContext().getRequest(), address);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            leadBack(faces.getExternalContext(), address);
        } else {
            faces.getExternalContext().redirect(address);
        }
        faces.responseComplete();
        return true;
    }

    /** Writes the redirect directly, because Faces would write it into the output that it was rendering. */
    private static void leadBack(ExternalContext outside, String address) throws IOException {
        if (!outside.isResponseCommitted()) {
            ((HttpServletResponse) outside.getResponse()).resetBuffer();
            outside.setResponseContentType("text/xml;charset=UTF-8");
            outside.getResponseOutputWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + HtmlText.escaped(address) + "\"></redirect></partial-response>");
        }
    }

    private static boolean tell(FacesContext faces, Throwable failure, PhaseId phase) throws IOException {
        boolean refused = Causes.find(failure, AccessDeniedException.class).isPresent();
        Optional<Unavailable.Reason> outage = Unavailable.Reason.of(failure);
        String address = AddressKeepingViewHandler.address(faces);
        String why = refused ? " was refused: " + failure.getMessage() : " failed";
        boolean expected = refused || outage.isPresent();
        LOG.log(
                expected ? Level.WARNING : Level.SEVERE,
                expected ? null : failure,
                () -> "An action on " + address
                        + outage.map(reason -> " was put off, as " + reason.told() + ": " + Causes.root(failure))
                                .orElse(why));
        if (faces.getResponseComplete()) {
            return true;
        }
        String reference = RequestId.current().orElse("");
        if (PhaseId.RENDER_RESPONSE.equals(phase)
                || faces.getViewRoot() == null
                || faces.getViewRoot().findComponent("notices") == null) {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().redirect("/problem?" + Problem.REFERENCE + "=" + reference);
            faces.responseComplete();
            return true;
        }
        String key = outage.map(reason -> "unavailable." + reason + ".notice")
                .orElse(refused ? "action.refused" : "action.failed");
        Texts.refuse(null, Texts.text("shellText", key, reference));
        PrimeFaces.current().ajax().update("notices");
        faces.renderResponse();
        return true;
    }
}
