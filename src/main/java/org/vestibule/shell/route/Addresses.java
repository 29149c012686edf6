package org.vestibule.shell.route;

import java.net.URI;
import java.util.Optional;

/** Validates that addresses lead to the staff's screens, against open redirects. */
public final class Addresses {

    private Addresses() {}

    /** Whether the address is a screen of the staff, and not one for scripts. */
    public static boolean isScreen(String path) {
        return Route.of(path).filter(route -> route.view().endsWith(".xhtml")).isPresent();
    }

    /** The address, if it is of a staff screen in this installation. */
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
