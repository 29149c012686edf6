package org.vestibule.widget.internal.guard;

import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ComponentSystemEventListener;

/** What a widget does when the page as a whole is about to be rendered, or was: done under the widget's guard. */
record GuardedListener(Guarded guard, ComponentSystemEventListener listener) implements ComponentSystemEventListener {

    @Override
    public void processEvent(ComponentSystemEvent event) {
        guard.callListener(() -> listener.processEvent(event));
    }
}
