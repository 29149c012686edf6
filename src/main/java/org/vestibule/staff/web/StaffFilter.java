package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.load.StaticFiles;
import org.vestibule.shell.problem.Unavailable;
import org.vestibule.shell.route.ApiAddress;

/**
 * Identifies the user of a request before any other code needs to know. Requests without the cookie of a signed-in user
 * cost nothing here. Programs have no session: their requests are known by their API key.
 */
public class StaffFilter extends HttpFilter {

    private final transient StaffAuthentication authentication;
    private final transient DatabaseAvailability database;

    @Inject
    public StaffFilter(StaffAuthentication authentication, DatabaseAvailability database) {
        this.authentication = authentication;
        this.database = database;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!StaticFiles.areAskedFor(request) && !ApiAddress.isAskedFor(request) && SessionSeal.isBroughtBy(request)) {
            if (database.isAway()) {
                // This filter comes before the one that refuses the request, and must not wait for the database.
                Unavailable.noteAway(request);
            } else {
                authentication.recognize(request);
            }
        }
        chain.doFilter(request, response);
    }
}
