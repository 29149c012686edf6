package org.vestibule.api.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.apikey.ApiKeyAuthentication;
import org.vestibule.apikey.ApiKeyPrincipal;
import org.vestibule.security.CurrentCaller;

/** Recognises the API key of each call, before anything else about the call is looked at, and counts its calls. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class ApiKeyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9._~+/-]{1,200}=*) *");
    private static final String WITHOUT_KEY = "Bearer";
    private static final String WRONG_KEY = "Bearer error=\"invalid_token\"";

    // Jakarta REST takes no provider whose constructor has parameters.
    @Inject
    private ApiKeyAuthentication keys;

    @Inject
    private CallRate rate;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentProgram program;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            throw ApiProblems.unauthorized(WITHOUT_KEY, "Send it as Authorization: Bearer followed by the key.");
        }
        Matcher bearer = BEARER.matcher(header);
        if (!bearer.matches()) {
            throw ApiProblems.unauthorized(WRONG_KEY, "The header Authorization has no API key.");
        }
        ApiKeyPrincipal known = keys.authenticate(bearer.group(1))
                .orElseThrow(() ->
                        ApiProblems.unauthorized(WRONG_KEY, "The API key doesn't exist, has expired, or was revoked."));
        CallRate.Allowance allowance = rate.count(known.keyId());
        program.become(known, bearer.group(1), allowance);
        if (!allowance.allowed()) {
            throw ApiProblems.tooMany(allowance.seconds());
        }
        caller.becomeProgram(known.keyId(), known.name(), known.responsibleId(), known.rights(), known.portals());
    }

    /** Tells each recognised program how many calls it has left. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        CallRate.Allowance allowance = program.allowance();
        if (allowance != null) {
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            "\"key\";q=" + CallRate.MAX_CALLS + ";w=" + CallRate.WINDOW.toSeconds());
            response.getHeaders().putSingle("RateLimit", "\"key\";r=" + allowance.left() + ";t=" + allowance.seconds());
        }
    }
}
