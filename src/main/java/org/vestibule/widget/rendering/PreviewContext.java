package org.vestibule.widget.rendering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;
import org.vestibule.widget.WidgetPreview;

/** Whether this request only shows an author how a page will look, as the site and the designer say, and widgets ask. */
@Named
@RequestScoped
public class PreviewContext implements WidgetPreview {

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

    @Override
    public boolean isOn() {
        return states != null;
    }

    @Override
    public Optional<String> state(String widget) {
        return isOn() ? states.apply(widget) : Optional.empty();
    }

    @Override
    public void leadTo(String address) {
        destination = address;
    }

    /** Where visitors would be sent instead of seeing the page. */
    public Optional<String> destination() {
        return Optional.ofNullable(destination);
    }
}
