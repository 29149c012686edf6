package org.vestibule.widget.internal.guard;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.FacesListener;

/** Wraps an event within a widget, so that the {@link Guarded} around it delivers the event. */
final class GuardedEvent extends FacesEvent {

    private static final long serialVersionUID = 1L;

    private final FacesEvent event;

    GuardedEvent(FacesContext faces, Guarded guard, FacesEvent event) {
        super(faces, guard);
        this.event = event;
        setPhaseId(event.getPhaseId());
    }

    /** Delivers it as Faces would have. */
    void deliver(FacesContext faces) {
        UIComponent source = event.getComponent();
        UIComponent composite =
                UIComponent.isCompositeComponent(source) ? null : UIComponent.getCompositeComponentParent(source);
        if (composite != null) {
            composite.pushComponentToEL(faces, null);
        }
        source.pushComponentToEL(faces, null);
        try {
            source.broadcast(event);
        } finally {
            source.popComponentFromEL(faces);
            if (composite != null) {
                composite.popComponentFromEL(faces);
            }
        }
    }

    @Override
    public boolean isAppropriateListener(FacesListener listener) {
        return false;
    }

    @Override
    public void processListener(FacesListener listener) {
        throw new UnsupportedOperationException("it is delivered by its guard");
    }
}
