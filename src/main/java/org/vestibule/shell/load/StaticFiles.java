package org.vestibule.shell.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * The styles, scripts and pictures of the application itself, which are the same for everybody and need no database.
 */
public final class StaticFiles {

    private static final Pattern FILE = Pattern.compile("/(assets|jakarta\\.faces\\.resource)/.*");

    private StaticFiles() {}

    /** Whether the request is for a static file. */
    public static boolean areAskedFor(HttpServletRequest request) {
        return FILE.matcher(RequestArea.path(request)).matches();
    }
}
