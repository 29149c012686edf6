package org.vestibule.shell.route;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What requests are counted under: a route of the staff's screens as it is written, {@code /crm/contacts/{id}}, or the first
 * part of other addresses that the application answers. There are few names, whatever is asked for.
 */
final class RouteName {

    private static final Pattern PART = Pattern.compile("\\(\\?<(\\w+)>[^)]*\\)");
    private static final Set<String> FOLDERS = Set.of("site", "jakarta.faces.resource", "staff", "designer");

    private RouteName() {}

    static String of(String path) {
        Optional<Route> route = Route.of(path);
        if (route.isPresent()) {
            return PART.matcher(route.get().address().pattern()).replaceAll("{$1}");
        }
        String first = path.replaceFirst("^/+", "").replaceFirst("/.*", "");
        return FOLDERS.contains(first) ? "/" + first : "other";
    }
}
