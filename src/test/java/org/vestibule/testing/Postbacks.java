package org.vestibule.testing;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes, in the server, each request whose view Faces restored, by its method and address, until it is closed. */
public final class Postbacks implements AutoCloseable, PhaseListener {

    private static final long serialVersionUID = 1L;

    private final transient List<String> seen = new CopyOnWriteArrayList<>();

    public Postbacks() {
        lifecycle().addPhaseListener(this);
    }

    /** Those that were no POST. */
    public List<String> otherThanPost() {
        return seen.stream().filter(each -> !each.startsWith("POST ")).toList();
    }

    public List<String> all() {
        return List.copyOf(seen);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var request = (HttpServletRequest)
                event.getFacesContext().getExternalContext().getRequest();
        if (event.getFacesContext().isPostback()) {
            seen.add(request.getMethod() + " " + request.getAttribute("jakarta.servlet.forward.request_uri"));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void close() {
        lifecycle().removePhaseListener(this);
    }

    private static Lifecycle lifecycle() {
        var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        return lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    }
}
