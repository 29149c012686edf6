package org.vestibule.widget.rendering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;
import org.vestibule.widget.WidgetPreview;

/** Whether this request is only a preview for an author; set by the site and the designer, and read by widgets. */
@Named
@RequestScoped
public class PreviewContext implements WidgetPreview {

    private Function<String, Optional<String>> states;
    private String destination;

    /**
     * Makes this request a preview.
     *
     * @param stateOfWidget the state that the widget of that name is to simulate; empty for the actual state
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

    /** The address that visitors would be redirected to, if any. */
    public Optional<String> destination() {
        return Optional.ofNullable(destination);
    }
}
