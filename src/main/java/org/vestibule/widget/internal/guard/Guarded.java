package org.vestibule.widget.internal.guard;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.FacesEvent;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import org.vestibule.shared.Outage;
import org.vestibule.widget.internal.confine.Confinement;
import org.vestibule.widget.internal.confine.WidgetPart;

/**
 * Keeps a broken widget from breaking the page. If its widget can't be built or rendered, nothing of it is written
 * except the facet {@code broken}, if there is one. If its form can't be processed, the page says so and keeps what was
 * typed. Both are logged.
 */
@FacesComponent(Guarded.TYPE)
public class Guarded extends ClosedComponent {

    static final String TYPE = "org.vestibule.widget.internal.guard.Guarded";

    private static final String BROKEN = "broken";

    /** The attribute that names the widget and its placement, for the log. */
    private static final String OF = "of";

    /** The prefix of request attributes that record which widgets were built. */
    private static final String BUILT = TYPE + ".built.";

    /** The attribute that marks a draft, in which redirects aren't followed. */
    private static final String DRAFT = "draft";

    private static final String LEFT_OUT = Guarded.class.getName();

    private transient boolean failed;
    private transient boolean formFailed;

    /** Whether a widget was left out of the response's page; it may be present next time. */
    public static boolean isLeftOut(ServletRequest request) {
        return request.getAttribute(LEFT_OUT) != null;
    }

    /** The guard around a component, or the component itself if it is a guard; null if there is none. */
    static Guarded around(UIComponent component) {
        UIComponent outer = component;
        while (outer != null && !(outer instanceof Guarded)) {
            outer = outer.getParent();
        }
        return (Guarded) outer;
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    /**
     * Whether the widget is suspended; then it counts as failed, which was logged before. A widget that was interrupted
     * in this request isn't suspended yet, because what was typed into its form would be lost.
     */
    boolean isSuspended(FacesContext faces) {
        boolean first = faces.getAttributes().putIfAbsent(BUILT + name(), true) == null;
        if (first && suspended(faces).isSuspended(widget())) {
            faces.getAttributes().remove(BUILT + name());
            leaveOut(faces);
        }
        return failed;
    }

    /**
     * Looked up, because Faces creates components without injection; once per application, because the lookup takes
     * longer than the use.
     */
    private static SuspendedWidgets suspended(FacesContext faces) {
        return (SuspendedWidgets) faces.getExternalContext()
                .getApplicationMap()
                .computeIfAbsent(
                        SuspendedWidgets.class.getName(),
                        name -> CDI.current().select(SuspendedWidgets.class).get());
    }

    /** Builds a part of the widget; if that fails, removes what was built. */
    void build(FacesContext faces, WidgetPart part) {
        try {
            work(faces, () -> Confinement.run(faces, false, part));
        } catch (IOException | RuntimeException | Error e) {
            getChildren().clear();
            fail(faces, "can't be built, and is left out", e);
        }
    }

    /** Calls the widget's listener for an event of the whole page. */
    void callListener(WidgetPart part) {
        FacesContext faces = getFacesContext();
        if (failed) {
            return;
        }
        boolean draft = Boolean.parseBoolean(String.valueOf(getAttributes().get(DRAFT)));
        try {
            work(faces, () -> Confinement.run(faces, !draft, part));
        } catch (AbortProcessingException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            fail(faces, "fails in a listener, and is left out", e);
        }
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        var written = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(written);
        faces.setResponseWriter(aside);
        try {
            work(faces, () -> Confinement.run(faces, false, () -> super.encodeChildren(faces)));
            aside.flush();
        } catch (IOException | RuntimeException | Error e) {
            fail(faces, "can't be rendered, and is left out", e);
        } finally {
            faces.setResponseWriter(page);
        }
        if (!failed) {
            if (formFailed) {
                FailedForm.write(page, faces);
            }
            page.write(written.toString());
        } else if (getFacet(BROKEN) != null) {
            getFacet(BROKEN).encodeAll(faces);
        }
    }

    /** Guarded, because visiting the tree runs the widget's code. */
    @Override
    public boolean visitTree(VisitContext visit, VisitCallback callback) {
        if (failed || isClosed()) {
            return false;
        }
        FacesContext faces = visit.getFacesContext();
        boolean[] complete = new boolean[1];
        try {
            work(faces, () -> complete[0] = super.visitTree(visit, callback));
            return complete[0];
        } catch (IOException | RuntimeException e) {
            WidgetFailure.requireOwnFault(e);
            fail(faces, "fails where the page is looked through, and is left out", e);
            return false;
        }
    }

    @Override
    public void processDecodes(FacesContext faces) {
        take(faces, () -> super.processDecodes(faces));
    }

    @Override
    public void processValidators(FacesContext faces) {
        take(faces, () -> super.processValidators(faces));
    }

    @Override
    public void processUpdates(FacesContext faces) {
        take(faces, () -> super.processUpdates(faces));
    }

    @Override
    public void queueEvent(FacesEvent event) {
        super.queueEvent(new GuardedEvent(getFacesContext(), this, event));
    }

    @Override
    public void broadcast(FacesEvent event) {
        if (event instanceof GuardedEvent guarded) {
            take(getFacesContext(), () -> guarded.deliver(getFacesContext()));
        } else {
            super.broadcast(event);
        }
    }

    private void take(FacesContext faces, WidgetPart part) {
        try {
            work(faces, part);
        } catch (AbortProcessingException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            failForm(faces, e);
        }
    }

    /** Shows that the form couldn't be processed; rethrows failures that aren't the widget's fault. */
    void failForm(FacesContext faces, Throwable reason) {
        WidgetFailure.requireOwnFault(reason);
        formFailed = true;
        faces.validationFailed();
        faces.renderResponse();
        WidgetFailure.tell(name(), page(faces), "can't take its form", reason);
    }

    private void leaveOut(FacesContext faces) {
        failed = true;
        faces.getExternalContext().getRequestMap().put(LEFT_OUT, true);
    }

    private void fail(FacesContext faces, String what, Throwable reason) {
        leaveOut(faces);
        WidgetFailure.tell(name(), page(faces), what, reason);
    }

    /** Runs a part of the widget's work, and restores what it changed outside of itself. */
    private void work(FacesContext faces, WidgetPart part) throws IOException {
        SiblingGuard[] beside = new SiblingGuard[1];
        WidgetCall.aside(() -> beside[0] = SiblingGuard.of(this, faces));
        WidgetCall call = WidgetCall.begin(this, name(), page(faces), WidgetTime.of(name(), faces));
        boolean[] changed = new boolean[1];
        boolean outage = false;
        try (call) {
            part.run();
        } catch (IOException | RuntimeException | Error e) {
            outage = Outage.ofOurDatabase(e).isPresent();
            throw e;
        } finally {
            WidgetCall.aside(() -> changed[0] = beside[0].restore());
            if (call.wasInterrupted()) {
                suspendUnless(outage, faces);
            }
        }
        if (changed[0]) {
            throw SiblingGuard.changed();
        }
    }

    /** Suspends the widget, unless it was slow because of a database outage. */
    private void suspendUnless(boolean outage, FacesContext faces) {
        if (outage) {
            suspended(faces).resume(widget());
        } else {
            suspended(faces).suspend(widget());
        }
    }

    private String name() {
        return String.valueOf(getAttributes().get(OF));
    }

    private String widget() {
        return name().replaceFirst(" .*", "");
    }

    private static String page(FacesContext faces) {
        Object address = faces.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return String.valueOf(address == null ? faces.getViewRoot().getViewId() : address);
    }
}
