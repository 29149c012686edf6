package org.vestibule.api;

import static org.vestibule.apikey.ApiScope.INVITATIONS;
import static org.vestibule.apikey.ApiScope.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.vestibule.api.access.NeedsScope;
import org.vestibule.api.body.Answer;
import org.vestibule.api.body.AnswerMembers;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.portal.PortalRoles.RoleInUse;
import org.vestibule.portal.PortalSettings;
import org.vestibule.shared.ReadableText;

/** The portals, as far as the API key extends to them, and their roles. */
@Path("portals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PortalResource {

    private final PortalSettings portals;
    private final PortalRoles roles;

    @Inject
    public PortalResource(PortalSettings portals, PortalRoles roles) {
        this.portals = portals;
        this.roles = roles;
    }

    @GET
    @NeedsScope({READ, INVITATIONS})
    public Response list(@Context UriInfo address, @Context Request request) {
        var call = new ListCall(address, Set.of());
        call.limit();
        call.cursor();
        return ListCall.whole(portals.all(), PortalResource::json).response(request);
    }

    @GET
    @Path("{key}")
    @NeedsScope({READ, INVITATIONS})
    public Response portal(@PathParam("key") String key, @Context Request request) {
        return Answer.of(json(Calls.found(portals.withKey(ReadableText.of(key)))))
                .response(request);
    }

    @GET
    @Path("{key}/roles")
    @NeedsScope({READ, INVITATIONS})
    public Response roles(@PathParam("key") String key, @Context Request request) {
        Portal portal = Calls.found(portals.withKey(ReadableText.of(key)));
        return ListCall.whole(roles.of(portal.id()), PortalResource::json).response(request);
    }

    private static JsonObject json(Portal portal) {
        return new AnswerMembers()
                .with("key", portal.key())
                .with("name", portal.name())
                .with("locale", portal.defaultLocale().toLanguageTag())
                .with("closed", portal.closed())
                .with("invitationDays", portal.invitationValidity().toDays())
                .json();
    }

    private static JsonObject json(RoleInUse inUse) {
        PortalRole role = inUse.role();
        return new AnswerMembers()
                .with("key", role.key())
                .with("name", role.name())
                .with("restricted", role.restricted())
                .with("users", inUse.users())
                .json();
    }
}
