package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.vestibule.shell.problem.ProblemPlace;

/**
 * Says in a portal's own look what can't be shown there, also where the request was refused before the site's servlet heard
 * of it.
 */
@ApplicationScoped
public class SiteProblemPlace implements ProblemPlace {

    private static final String SITE = "/site";
    private static final String NOWHERE = "/WEB-INF/site/nowhere.xhtml";
    private static final String PROBLEM = "/WEB-INF/site/problem.xhtml";

    private final Arrival arrival;

    @Inject
    public SiteProblemPlace(Arrival arrival) {
        this.arrival = arrival;
    }

    protected SiteProblemPlace() {
        this(null);
    }

    @Override
    public Optional<String> view(HttpServletRequest request, String address, int status) {
        if (Arrival.isDone(request)) {
            return Optional.of(PROBLEM);
        }
        boolean ours = address.equals(SITE) || address.startsWith(SITE + "/");
        if (!ours || status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            // What failed on our side may well be what the portal would be looked up in.
            return Optional.empty();
        }
        boolean arrived = SiteAddress.of(address.substring(SITE.length()))
                .flatMap(asked -> arrival.at(asked, Optional.empty(), request))
                .isPresent();
        return Optional.of(arrived ? PROBLEM : NOWHERE);
    }
}
