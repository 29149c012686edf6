package org.vestibule.widget.internal.jar;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Checks each widget jar once: whether this server can run it, and whether it stays within its own packages and
 * folders.
 */
final class JarCheck {

    private static final Logger LOG = Logger.getLogger(JarCheck.class.getName());

    private final Map<String, Boolean> usable = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /**
     * Whether this server can run the jar; if not, this is logged.
     *
     * @param file the address of a file in the jar; true for a file outside of jars
     */
    boolean isUsable(String file) {
        int end = file.indexOf(".jar!/");
        return end < 0 || usable.computeIfAbsent(file.substring(0, end + ".jar".length()), this::look);
    }

    /** A line for each jar with classes in packages of Vestibule. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** @param address the jar's address, with any protocols before {@code file:} */
    private boolean look(String address) {
        Path jar = Path.of(URI.create(address.substring(address.indexOf("file:"))));
        int running = Runtime.version().feature();
        Optional<String> newer = JarVersion.newer(jar, running);
        if (newer.isPresent()) {
            LOG.severe(() -> jar + ": the class " + newer.get() + ", and this is Java " + running
                    + ": its widgets are left out.");
            return false;
        }
        try {
            return look(jar, ApiUse.of(jar));
        } catch (IOException e) {
            LOG.warning(() -> jar + " can't be read: " + e.getMessage());
            return true;
        }
    }

    private boolean look(Path jar, ApiUse use) {
        BeanClasses.unusable(jar).ifPresent(LOG::severe);
        use.misplaced().stream()
                .findFirst()
                .ifPresent(first -> mistakes.add(jar + ": the class " + first + " is in a package of Vestibule's. Give"
                        + " classes of your own a package of your own, and leave the widget API out of the jar:"
                        + " its scope is \"provided\"."));
        use.internals()
                .forEach(line -> LOG.warning(() ->
                        jar + ": " + line + ", which is no part of the widget API: it may change or go at any time."));
        use.missing()
                .ifPresent(line -> LOG.severe(
                        () -> jar + ": " + line + ", which isn't there: this server has version " + ApiUse.VERSION
                                + " of the widget API, and the jar was made for another. Its widgets are left out."));
        return use.missing().isEmpty();
    }
}
