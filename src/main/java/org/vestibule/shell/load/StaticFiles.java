package org.vestibule.shell.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The styles, scripts and pictures of the application itself: the same for everybody, and none needs the database. */
public final class StaticFiles {

    private static final Pattern FILE = Pattern.compile("/(assets|jakarta\\.faces\\.resource)/.*");

    private StaticFiles() {}

    /** Whether the request asks for one of them. */
    public static boolean areAskedFor(HttpServletRequest request) {
        return FILE.matcher(RequestArea.path(request)).matches();
    }
}
