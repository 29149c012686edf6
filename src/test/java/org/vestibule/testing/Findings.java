package org.vestibule.testing;

import java.util.ArrayList;
import java.util.List;

/** Looks at many things and tells of all that aren't as they should be at once; for tests in the server, too. */
public final class Findings {

    private final List<String> all = new ArrayList<>();

    /** Notes what the assertion finds, and goes on. */
    public void check(Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError e) {
            all.add(e.getMessage().strip());
        }
    }

    /** Fails with all findings, if there are any. */
    public void assertNone() {
        if (!all.isEmpty()) {
            throw new AssertionError(all.size() + " findings:\n" + String.join("\n", all));
        }
    }
}
