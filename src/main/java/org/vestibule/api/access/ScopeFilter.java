package org.vestibule.api.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.apikey.ApiScope;

/** Refuses a call for which the API key has none of the needed scopes. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ScopeFilter implements ContainerRequestFilter {

    // Jakarta REST takes no provider whose constructor has parameters.
    @Inject
    private CurrentProgram program;

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<ApiScope> wanted = wanted();
        if (!program.principal().hasAny(wanted)) {
            throw ApiProblems.missingScope(
                    wanted.stream().map(ApiScope::key).sorted().collect(Collectors.joining(" or ")));
        }
    }

    private Set<ApiScope> wanted() {
        NeedsScope scopes = called.getResourceMethod().getAnnotation(NeedsScope.class);
        return scopes == null ? Set.of() : Arrays.stream(scopes.value()).collect(Collectors.toSet());
    }
}
