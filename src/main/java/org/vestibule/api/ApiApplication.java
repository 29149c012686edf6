package org.vestibule.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.vestibule.api.access.ApiKeyFilter;
import org.vestibule.api.access.ScopeFilter;
import org.vestibule.api.problem.FailureMapper;

/** The REST API at its address, with all that belongs to it. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

    /** Where the API is. */
    public static final String PATH = "/api/v1";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PortalResource.class,
                ContactResource.class,
                InvitationResource.class,
                ApiKeyFilter.class,
                ScopeFilter.class,
                FailureMapper.class);
    }
}
