package org.vestibule.widget.internal.guard;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.PreRemoveFromViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Runs under a widget's guard what Faces does with the widget's components outside of it: it publishes that they were
 * added when the page around them is built, and queues exceptions of setters until the end of the phase.
 */
class GuardingApplication extends ApplicationWrapper {

    GuardingApplication(Application wrapped) {
        super(wrapped);
    }

    @Override
    public void publishEvent(FacesContext faces, Class<? extends SystemEvent> kind, Object source) {
        publish(faces, kind, source, () -> super.publishEvent(faces, kind, source));
    }

    @Override
    public void publishEvent(FacesContext faces, Class<? extends SystemEvent> kind, Class<?> base, Object source) {
        publish(faces, kind, source, () -> super.publishEvent(faces, kind, base, source));
    }

    @Override
    public void subscribeToEvent(Class<? extends SystemEvent> kind, SystemEventListener listener) {
        SiblingGuard.requireNoWidgetAtWork();
        super.subscribeToEvent(kind, listener);
    }

    @Override
    public void subscribeToEvent(Class<? extends SystemEvent> kind, Class<?> source, SystemEventListener listener) {
        SiblingGuard.requireNoWidgetAtWork();
        super.subscribeToEvent(kind, source, listener);
    }

    @Override
    public void unsubscribeFromEvent(Class<? extends SystemEvent> kind, SystemEventListener listener) {
        SiblingGuard.requireNoWidgetAtWork();
        super.unsubscribeFromEvent(kind, listener);
    }

    @Override
    public void unsubscribeFromEvent(Class<? extends SystemEvent> kind, Class<?> source, SystemEventListener listener) {
        SiblingGuard.requireNoWidgetAtWork();
        super.unsubscribeFromEvent(kind, source, listener);
    }

    private static void publish(
            FacesContext faces, Class<? extends SystemEvent> kind, Object source, Runnable publication) {
        if (SiblingGuard.areBeingRestored()) {
            return;
        }
        if (source instanceof UIComponent component) {
            requireOwn(kind, component);
        }
        if (kind == PostAddToViewEvent.class && source instanceof UIComponent component) {
            Guarded guard = Guarded.around(component);
            if (guard != null && guard != component) {
                guard.build(faces, publication::run);
                return;
            }
        }
        if (source instanceof ExceptionQueuedEventContext thrown && thrown.getComponent() != null) {
            Guarded guard = Guarded.around(thrown.getComponent());
            if (guard != null) {
                guard.failForm(faces, thrown.getException());
                // Faces would show nothing for an invalid input.
                if (thrown.getComponent() instanceof EditableValueHolder input) {
                    input.setValid(true);
                }
                return;
            }
        }
        publication.run();
    }

    /** Requires that a running widget only adds and removes its own listeners. */
    private static void requireOwn(Class<? extends SystemEvent> kind, UIComponent component) {
        Guarded atWork = WidgetCall.guardAtWork();
        if (atWork == null || atWork.holds(component)) {
            return;
        }
        if (kind == PreRemoveFromViewEvent.class) {
            throw SiblingGuard.changed();
        }
        if (kind == PostAddToViewEvent.class && standsInPage(component)) {
            component.getParent().getChildren().removeIf(added -> added == component);
            throw SiblingGuard.changed();
        }
    }

    /** Whether the component was added to the page itself, and not to the resources of its head. */
    private static boolean standsInPage(UIComponent component) {
        UIComponent outer = component;
        while (outer.getParent() != null && !(outer.getParent() instanceof UIViewRoot)) {
            outer = outer.getParent();
        }
        return outer.getParent() != null && outer.getParent().getChildren().contains(outer);
    }
}
