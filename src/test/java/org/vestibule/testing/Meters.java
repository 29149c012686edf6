package org.vestibule.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads {@code /metrics} as a monitoring program does. */
@ApplicationScoped
public class Meters {

    @Inject
    PublicSite site;

    /** What the meter of that name and label shows; there must be one. */
    public double read(String name, String label) {
        return find(name, label).orElseThrow(() -> new AssertionError(name + " with " + label + " isn't there"));
    }

    /** The same, where it may not be there yet. */
    public double read(String name, String label, double otherwise) {
        return find(name, label).orElse(otherwise);
    }

    private OptionalDouble find(String name, String label) {
        return Pattern.compile("^" + name + "\\{[^}]*" + Pattern.quote(label) + "[^}]*\\} (\\S+)", Pattern.MULTILINE)
                .matcher(site.get("/metrics").body())
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .findFirst();
    }
}
