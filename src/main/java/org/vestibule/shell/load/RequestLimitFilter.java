package org.vestibule.shell.load;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vestibule.security.Caller;
import org.vestibule.security.throttle.RecentlyKnownBrowsers;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.KnownBrowserCookie;
import org.vestibule.shell.load.ConcurrencyLimit.Permit;
import org.vestibule.shell.problem.SentForm;
import org.vestibule.shell.problem.Unavailable;

/**
 * Bounds the concurrent requests of each {@link RequestArea}, and refuses requests that need the database at once while
 * it is away: a waiting request occupies a thread, and the server must have some left for other areas.
 */
public class RequestLimitFilter extends HttpFilter {

    private final transient DatabaseAvailability database;
    private final transient Unavailable unavailable;
    private final transient RecentlyKnownBrowsers known;
    private final transient Caller caller;
    private final transient ClientShares shares = new ClientShares();
    private final transient Map<RequestArea, ConcurrencyLimit> limits = new EnumMap<>(RequestArea.class);

    @Inject
    public RequestLimitFilter(
            DatabaseAvailability database, Unavailable unavailable, RecentlyKnownBrowsers known, Caller caller) {
        this.database = database;
        this.known = known;
        this.caller = caller;
        this.unavailable = unavailable;
        for (RequestArea area : RequestArea.values()) {
            limits.put(area, new ConcurrencyLimit(area.size()));
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestArea area = area(request);
        if (area.needsDatabase() && (database.isAway() || Unavailable.wasAway(request))) {
            unavailable.answer(Unavailable.Reason.DATABASE, request, response);
            return;
        }
        Optional<Permit> share = shares.enter(area, request, caller);
        if (share.isEmpty()) {
            unavailable.answer(Unavailable.Reason.BUSY, request, response);
            return;
        }
        try (Permit place = share.get()) {
            carryOut(area, request, response, chain);
        }
    }

    private RequestArea area(HttpServletRequest request) {
        RequestArea area = RequestArea.of(request);
        boolean form = area == RequestArea.SIGN_IN || area == RequestArea.SITE && "POST".equals(request.getMethod());
        return form && known.include(KnownBrowserCookie.secrets(request)) ? RequestArea.KNOWN_BROWSERS : area;
    }

    private static Duration maxWait(RequestArea area, HttpServletRequest request) {
        return SentForm.hasPassword(request)
                ? RequestArea.passwordMaxWait()
                : area.size().maxWait();
    }

    private void carryOut(RequestArea area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Permit> permit = limits.get(area).enter(area.key(request), maxWait(area, request));
        if (permit.isEmpty()) {
            unavailable.answer(Unavailable.Reason.BUSY, request, response);
            return;
        }
        try (Permit turn = permit.get()) {
            chain.doFilter(request, response);
        }
    }
}
