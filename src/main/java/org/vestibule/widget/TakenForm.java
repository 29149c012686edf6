package org.vestibule.widget;

import java.io.IOException;
import java.util.Optional;
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

    /**
     * The same, for a form that may have been taken in several ways.
     *
     * @param outcome which of them it was: letters that the page's address carries, so that anybody can write them there
     * @throws IOException where the visitor is gone
     */
    void leadBack(String outcome) throws IOException;

    /** The address of the page as it was before a form of it was taken, so that another can be sent. */
    String formAddress();

    /** Whether it was the form of the widget at work that was taken just now: then it thanks. */
    boolean isHere();

    /** Whether it was, in this way. */
    boolean is(String outcome);

    /** In which way the form of the widget at work was taken; empty where it wasn't. */
    Optional<String> taken();
}
