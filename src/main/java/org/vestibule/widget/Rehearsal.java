package org.vestibule.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether this request only shows an author how a page will look, and in which of its preview states each widget is to
 * show itself. A widget whose looks depend on more than its properties and the person asks here first: for a state that
 * it is told it pretends to have found what leads there. In a rehearsal nothing is ever changed, and no secret in the
 * address counts.
 */
@Named
@RequestScoped
public class Rehearsal {

    private Function<String, Optional<String>> states;
    private String destination;

    /**
     * Makes this request one that only shows.
     *
     * @param stateOfWidget the state in which the widget of that name is to show itself; empty where it is to show what
     *     it finds
     */
    public void begin(Function<String, Optional<String>> stateOfWidget) {
        states = stateOfWidget;
    }

    public boolean isOn() {
        return states != null;
    }

    /** The preview state in which the widget is to show itself: none outside a rehearsal. */
    public Optional<String> state(String widget) {
        return isOn() ? states.apply(widget) : Optional.empty();
    }

    /** Notes that visitors would be sent to that address now, which in a rehearsal nobody is; null for nowhere. */
    public void leadTo(String address) {
        destination = address;
    }

    /** Where visitors would be sent instead of seeing the page. */
    public Optional<String> destination() {
        return Optional.ofNullable(destination);
    }
}
