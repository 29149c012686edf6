package org.vestibule.widget.internal.guard;

import jakarta.el.MethodExpression;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.ComponentSystemEventListener;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Locale;

/**
 * The root of each view, which a running widget can't change outside of itself. Listeners that a widget adds to it
 * always run under the widget's guard.
 */
public class GuardedRoot extends UIViewRoot {

    @Override
    public void subscribeToEvent(Class<? extends SystemEvent> kind, ComponentSystemEventListener listener) {
        super.subscribeToEvent(kind, guarded(listener));
    }

    @Override
    public void unsubscribeFromEvent(Class<? extends SystemEvent> kind, ComponentSystemEventListener listener) {
        super.unsubscribeFromEvent(kind, guarded(listener));
    }

    private static ComponentSystemEventListener guarded(ComponentSystemEventListener listener) {
        Guarded guard = WidgetCall.guardAtWork();
        return guard == null || listener == null ? listener : new GuardedListener(guard, listener);
    }

    @Override
    public void subscribeToViewEvent(Class<? extends SystemEvent> kind, SystemEventListener listener) {
        super.subscribeToViewEvent(kind, guarded(listener));
    }

    @Override
    public void unsubscribeFromViewEvent(Class<? extends SystemEvent> kind, SystemEventListener listener) {
        super.unsubscribeFromViewEvent(kind, guarded(listener));
    }

    private static SystemEventListener guarded(SystemEventListener listener) {
        Guarded guard = WidgetCall.guardAtWork();
        return guard == null || listener == null ? listener : new GuardedViewListener(guard, listener);
    }

    @Override
    public void addPhaseListener(PhaseListener listener) {
        SiblingGuard.requireNoWidgetAtWork();
        super.addPhaseListener(listener);
    }

    @Override
    public void setBeforePhaseListener(MethodExpression listener) {
        SiblingGuard.requireNoWidgetAtWork();
        super.setBeforePhaseListener(listener);
    }

    @Override
    public void setAfterPhaseListener(MethodExpression listener) {
        SiblingGuard.requireNoWidgetAtWork();
        super.setAfterPhaseListener(listener);
    }

    @Override
    public void setRendered(boolean rendered) {
        SiblingGuard.requireNoWidgetAtWork();
        super.setRendered(rendered);
    }

    @Override
    public void setLocale(Locale locale) {
        SiblingGuard.requireNoWidgetAtWork();
        super.setLocale(locale);
    }

    @Override
    public void setRenderKitId(String renderKit) {
        SiblingGuard.requireNoWidgetAtWork();
        super.setRenderKitId(renderKit);
    }

    @Override
    public void setViewId(String view) {
        SiblingGuard.requireNoWidgetAtWork();
        super.setViewId(view);
    }
}
