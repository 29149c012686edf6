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
 * Renders error pages in a portal's own look, also for a form that was refused before it reached the site's servlet.
 * Requests that no browser sends are refused without it, because finding the portal needs the database.
 */
@ApplicationScoped
public class SiteProblemPlace implements ProblemPlace {

    private static final String SITE = "/site";
    private static final String NOWHERE = "/WEB-INF/site/nowhere.xhtml";
    private static final String PROBLEM = "/WEB-INF/site/problem.xhtml";

    /** Sent before requests are limited, with a page that must not use the resources that the limit bounds. */
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
            // A failure on our side may be of the database, which is needed to look up the portal.
            return Optional.empty();
        }
        boolean arrived = SiteAddress.of(address.substring(SITE.length()))
                .flatMap(asked -> requestResolver.at(asked, Optional.empty(), request))
                .isPresent();
        return Optional.of(arrived ? PROBLEM : NOWHERE);
    }
}
