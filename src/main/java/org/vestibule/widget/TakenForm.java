package org.vestibule.widget;

import java.io.IOException;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Redirects to the page after a form was processed, so that reloading doesn't submit the form again, and tells the
 * form's placement. Inject it, or use {@code #{takenForm}} in the component.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface TakenForm {

    /**
     * Ends the running widget's action by redirecting to its page. The placement's beans are created again.
     *
     * @throws IOException if the visitor has disconnected
     */
    void leadBack() throws IOException;

    /**
     * The same, for a form with several outcomes.
     *
     * @param outcome the outcome: letters in the page's address, which anybody can change there
     * @throws IOException if the visitor has disconnected
     */
    void leadBack(String outcome) throws IOException;

    /** The address of the page before its form was processed, for another submission. */
    String formAddress();

    /** Whether the running widget's form was just processed, so that it shows its confirmation. */
    boolean isHere();

    /** Whether the running widget's form was just processed with this outcome. */
    boolean is(String outcome);

    /** The outcome of the running widget's form; empty if it wasn't processed. */
    Optional<String> taken();
}
