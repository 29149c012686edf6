package org.vestibule.widget.internal.guard;

import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ComponentSystemEventListener;

/** Runs a widget's listener for events before or after the page is rendered under the widget's guard. */
record GuardedListener(Guarded guard, ComponentSystemEventListener listener) implements ComponentSystemEventListener {

    @Override
    public void processEvent(ComponentSystemEvent event) {
        guard.callListener(() -> listener.processEvent(event));
    }
}
