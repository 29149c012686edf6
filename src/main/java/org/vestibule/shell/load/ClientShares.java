package org.vestibule.shell.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestibule.security.Caller;
import org.vestibule.shared.ClientNetwork;
import org.vestibule.shell.load.ConcurrencyLimit.Permit;

/**
 * Bounds how many requests of a client may run or wait in an area whose permits all clients share, so that nobody uses
 * up a page's permits alone. A client is a signed-in user, or otherwise the network of the request. Safe for use by
 * many threads.
 */
final class ClientShares {

    private final Map<String, Integer> present = new ConcurrentHashMap<>();

    /** Admits the request until the permit is closed; empty if its client has too many requests there already. */
    Optional<Permit> enter(RequestArea area, HttpServletRequest request, Caller caller) {
        String inArea = area + " " + client(request, caller);
        String onPage = inArea + " " + area.key(request);
        if (!join(inArea, area.mostOfClient())) {
            return Optional.empty();
        }
        if (!join(onPage, area.mostOfClientPerKey())) {
            leave(inArea);
            return Optional.empty();
        }
        return Optional.of(() -> {
            leave(onPage);
            leave(inArea);
        });
    }

    private static String client(HttpServletRequest request, Caller caller) {
        return caller.signedIn() ? "account " + caller.id() : ClientNetwork.of(request.getRemoteAddr());
    }

    private boolean join(String name, int most) {
        if (present.merge(name, 1, Integer::sum) <= most) {
            return true;
        }
        leave(name);
        return false;
    }

    private void leave(String name) {
        present.computeIfPresent(name, (same, count) -> count == 1 ? null : count - 1);
    }
}
