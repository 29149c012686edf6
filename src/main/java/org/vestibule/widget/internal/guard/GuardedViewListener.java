package org.vestibule.widget.internal.guard;

import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Runs a widget's listener for events anywhere on its page under the widget's guard. */
record GuardedViewListener(Guarded guard, SystemEventListener listener) implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        guard.callListener(() -> listener.processEvent(event));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        boolean[] answer = new boolean[1];
        guard.callListener(() -> answer[0] = listener.isListenerForSource(source));
        return answer[0];
    }
}
