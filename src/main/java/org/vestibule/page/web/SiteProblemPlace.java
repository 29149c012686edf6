package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.web.visit.SiteAddress;
import org.vestibule.page.web.visit.SiteRequestResolver;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.problem.ProblemPlace;

/**
 * Says in a portal's own look what can't be shown there, also where a form was refused before the site's servlet heard of
 * it. Requests that nobody's browser sends are refused without it: finding the portal takes the database.
 */
@ApplicationScoped
public class SiteProblemPlace implements ProblemPlace {

    private static final String SITE = "/site";
    private static final String NOWHERE = "/WEB-INF/site/nowhere.xhtml";
    private static final String PROBLEM = "/WEB-INF/site/problem.xhtml";

    /** Refused before requests are limited, with a page that must not cost what the limit bounds. */
    private static final Set<Integer> UNLIMITED = Set.of(400, 405, 408, 411, 413, 414, 415, 429);

    private final SiteRequestResolver requestResolver;
    private final DatabaseAvailability database;

    @Inject
    public SiteProblemPlace(SiteRequestResolver requestResolver, DatabaseAvailability database) {
        this.requestResolver = requestResolver;
        this.database = database;
    }

    @Override
    public Optional<String> view(HttpServletRequest request, String address, int status) {
        if (SiteRequestResolver.isDone(request)) {
            return Optional.of(PROBLEM);
        }
        boolean ours = address.equals(SITE) || address.startsWith(SITE + "/");
        if (!ours || UNLIMITED.contains(status) || database.isAway()) {
            return Optional.empty();
        }
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            // What failed on our side may well be what the portal would be looked up in.
            return Optional.empty();
        }
        boolean arrived = SiteAddress.of(address.substring(SITE.length()))
                .flatMap(asked -> requestResolver.at(asked, Optional.empty(), request))
                .isPresent();
        return Optional.of(arrived ? PROBLEM : NOWHERE);
    }
}
