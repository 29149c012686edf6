package org.vestibule.widget.internal;

import jakarta.faces.FacesWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ComponentSystemEventListener;
import jakarta.faces.event.PostRenderViewEvent;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a widget does when the page as a whole is about to be rendered, or was: done under the widget's guard. */
record GuardedListener(Guarded guard, ComponentSystemEventListener listener) implements ComponentSystemEventListener {

    private static final List<Class<? extends ComponentSystemEvent>> OF_THE_PAGE =
            List.of(PreRenderViewEvent.class, PostRenderViewEvent.class);

    @Override
    public void processEvent(ComponentSystemEvent event) {
        guard.hear(() -> listener.processEvent(event));
    }

    /** The listeners that the page has so far. */
    static Set<SystemEventListener> of(UIViewRoot page) {
        Set<SystemEventListener> all = Collections.newSetFromMap(new IdentityHashMap<>());
        OF_THE_PAGE.forEach(kind -> all.addAll(all(page, kind)));
        return all;
    }

    /** Puts those that came since then, with the widget, under its guard. */
    static void guardNew(UIViewRoot page, Set<SystemEventListener> before, Guarded guard) {
        for (Class<? extends ComponentSystemEvent> kind : OF_THE_PAGE) {
            for (SystemEventListener each : all(page, kind)) {
                if (!before.contains(each)
                        && each instanceof FacesWrapper<?> adapter
                        && adapter.getWrapped() instanceof ComponentSystemEventListener own
                        && !(own instanceof GuardedListener)) {
                    page.unsubscribeFromEvent(kind, own);
                    page.subscribeToEvent(kind, new GuardedListener(guard, own));
                }
            }
        }
    }

    private static List<SystemEventListener> all(UIViewRoot page, Class<? extends ComponentSystemEvent> kind) {
        List<SystemEventListener> listeners = page.getListenersForEventClass(kind);
        return listeners == null ? List.of() : List.copyOf(listeners);
    }
}
