package org.vestibule.widget;

import java.io.IOException;
import org.apiguardian.api.API;

/**
 * Ends a form's action: visitors are redirected to the page once more, so that loading it again sends nothing a second time,
 * and the placement whose form it was knows. To be injected, and {@code #{takenForm}} in the component.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface TakenForm {

    /**
     * Ends the action of the widget at work by redirecting to the page that it is on. The placement's beans start anew.
     *
     * @throws IOException where the visitor is gone
     */
    void leadBack() throws IOException;

    /** Whether it was the form of the widget at work that was taken just now: then it thanks. */
    boolean isHere();
}
