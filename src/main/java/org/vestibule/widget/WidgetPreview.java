package org.vestibule.widget;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Tells a widget that the request only shows an author how a page will look: in the designer or a preview. A widget whose looks
 * depend on more than its properties asks here first. In a preview nothing is changed, and no secret in the address counts.
 * To be injected.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface WidgetPreview {

    /** Whether this request is one. */
    boolean isOn();

    /**
     * The state in which the widget is to show itself, one of the {@code preview.states} in its bundle: it pretends to have
     * found what leads there. Empty where it is to show what it finds.
     *
     * @param widget its name
     */
    Optional<String> state(String widget);

    /** Notes that visitors would be redirected to that address now, which authors are not; null for nowhere. */
    void leadTo(String address);
}
