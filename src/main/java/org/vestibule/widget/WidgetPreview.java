package org.vestibule.widget;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Tells a widget that the request is only a preview for an author, in the designer or elsewhere. A widget whose output
 * depends on more than its properties checks this first. In a preview nothing is changed, and secrets in the address
 * are ignored. Inject it.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface WidgetPreview {

    /** Whether this request is a preview. */
    boolean isOn();

    /**
     * The state that the widget is to simulate, one of the {@code preview.states} in its bundle; empty if it is to show
     * the actual state.
     *
     * @param widget its name
     */
    Optional<String> state(String widget);

    /** Records that visitors would be redirected to that address, while authors aren't; null for no redirect. */
    void leadTo(String address);
}
