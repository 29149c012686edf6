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

/** Looks once at each jar with widgets: whether this server can run it, and whether it keeps to what is its own. */
final class JarCheck {

    private static final Logger LOG = Logger.getLogger(JarCheck.class.getName());

    private final Map<String, Boolean> usable = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /**
     * Whether this server can run all that is in the jar; if not, the log is told.
     *
     * @param file the address of a file in it; one that is in no jar can be run
     */
    boolean isUsable(String file) {
        int end = file.indexOf(".jar!/");
        return end < 0 || usable.computeIfAbsent(file.substring(0, end + ".jar".length()), this::look);
    }

    /** A line for each jar that has classes in packages of Vestibule's. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** @param address the jar's, with whatever protocols before {@code file:} */
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
