package org.vestibule.shell.route;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The label of a request in metrics: the route's pattern, {@code /crm/contacts/{id}}, or the first part of other
 * addresses of the application. The number of labels is bounded.
 */
final class RouteName {

    private static final Pattern PART = Pattern.compile("\\(\\?<(\\w+)>[^)]*\\)");
    private static final Set<String> FOLDERS = Set.of("site", "jakarta.faces.resource", "staff", "designer", "api");

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
