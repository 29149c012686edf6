package org.vestibule.shell.route;

import java.net.URI;
import java.util.Optional;

/** Tells addresses of the staff's screens from those that a link could send people elsewhere with. */
public final class Addresses {

    private Addresses() {}

    /** Whether one of the staff's screens answers there, rather than one of their scripts' addresses. */
    public static boolean isScreen(String path) {
        return Route.of(path).filter(route -> route.view().endsWith(".xhtml")).isPresent();
    }

    /** The address, if it leads to one of the staff's own screens and no further. */
    public static Optional<String> within(String wanted) {
        if (wanted == null || !wanted.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(wanted);
            boolean ours = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && Route.of(uri.getPath())
                            .filter(route -> route.right() != null)
                            .isPresent();
            return ours ? Optional.of(wanted) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
