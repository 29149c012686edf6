package org.vestibule.widget.internal.guard;

import jakarta.faces.FacesWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ComponentSystemEventListener;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.PostValidateEvent;
import jakarta.faces.event.PreRemoveFromViewEvent;
import jakarta.faces.event.PreRenderComponentEvent;
import jakarta.faces.event.PreValidateEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;

/**
 * A snapshot of whether a component beside a widget is rendered, and of its listeners, taken before the widget runs and
 * restored afterwards. Guards and the root protect themselves.
 *
 * @param rendered null if an expression decides, which isn't evaluated
 * @param listeners the listeners of each type of event
 */
record ComponentState(UIComponent component, Boolean rendered, List<List<SystemEventListener>> listeners) {

    private static final String RENDERED = "rendered";

    private static final List<Class<? extends ComponentSystemEvent>> EVENTS = List.of(
            PreRenderComponentEvent.class,
            PostAddToViewEvent.class,
            PreRemoveFromViewEvent.class,
            PreValidateEvent.class,
            PostValidateEvent.class);

    static boolean isNeeded(UIComponent component) {
        return !(component instanceof Guarded) && !(component instanceof GuardedRoot);
    }

    static ComponentState of(UIComponent component) {
        return new ComponentState(
                component,
                component.getValueExpression(RENDERED) == null ? component.isRendered() : null,
                EVENTS.stream().map(event -> listeners(component, event)).toList());
    }

    private static List<SystemEventListener> listeners(
            UIComponent component, Class<? extends ComponentSystemEvent> event) {
        List<SystemEventListener> all = component.getListenersForEventClass(event);
        return all == null || all.isEmpty() ? List.of() : List.copyOf(all);
    }

    /** Restores what was changed; returns whether anything was. */
    boolean restore() {
        boolean changed = restoreRendered();
        for (int event = 0; event < EVENTS.size(); event++) {
            List<SystemEventListener> before = listeners.get(event);
            for (SystemEventListener now : listeners(component, EVENTS.get(event))) {
                if (!before.contains(now)
                        && now instanceof FacesWrapper<?> adapter
                        && adapter.getWrapped() instanceof ComponentSystemEventListener listener) {
                    component.unsubscribeFromEvent(EVENTS.get(event), listener);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean restoreRendered() {
        if (rendered == null) {
            return false;
        }
        boolean expressed = component.getValueExpression(RENDERED) != null;
        if (expressed) {
            component.setValueExpression(RENDERED, null);
        }
        if (component.isRendered() != rendered) {
            component.setRendered(rendered);
            return true;
        }
        return expressed;
    }
}
