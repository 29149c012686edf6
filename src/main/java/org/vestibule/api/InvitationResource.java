package org.vestibule.api;

import static org.vestibule.apikey.ApiScope.INVITATIONS;
import static org.vestibule.apikey.ApiScope.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.vestibule.api.access.NeedsScope;
import org.vestibule.api.body.Answer;
import org.vestibule.api.body.Codes;
import org.vestibule.api.body.RequestBody;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalSettings;
import org.vestibule.shared.RecordNumber;

/** The invitations into the portals that the API key extends to. */
@Path("invitations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvitationResource {

    private final InviteCall inviteCall;
    private final InvitationQueryService query;
    private final InvitationLifecycle lifecycle;
    private final PortalSettings portals;
    private final InvitationJson json;
    private final Calls calls;
    private final Clock clock;

    @Inject
    public InvitationResource(
            InviteCall inviteCall,
            InvitationQueryService query,
            InvitationLifecycle lifecycle,
            PortalSettings portals,
            InvitationJson json,
            Calls calls,
            Clock clock) {
        this.inviteCall = inviteCall;
        this.query = query;
        this.lifecycle = lifecycle;
        this.portals = portals;
        this.json = json;
        this.calls = calls;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @NeedsScope(INVITATIONS)
    public Response invite(byte[] body, @Context HttpHeaders headers, @Context UriInfo address) {
        InviteCall.Wish wish = inviteCall.read(RequestBody.members(body));
        return calls.post(headers, address, body, () -> {
            InvitationSummary made = inviteCall.invite(wish);
            return answer(made).madeAt(calls.location("/invitations", made.id()));
        });
    }

    @GET
    @NeedsScope({READ, INVITATIONS})
    public Response list(@Context UriInfo address, @Context Request request) {
        var call = new ListCall(address, Set.of("portal", "contact", "status"));
        Optional<Portal> portal =
                call.read("portal", "the key of a portal that the API key extends to", portals::withKey);
        Optional<Long> contact = call.read("contact", "the number of a contact", RecordNumber::in);
        Optional<InvitationStatus> status = call.read("status", "a status of invitations", InvitationResource::status);
        var filter = new InvitationFilter(
                null, status.orElse(null), portal.map(Portal::id).orElse(null));
        InvitationJson.Keys keys = json.keys();
        return ListCall.answer(
                        query.following(filter, contact.orElse(null), call.cursor(), call.limit()),
                        invitation -> InvitationJson.json(invitation, keys))
                .response(request);
    }

    private static Optional<InvitationStatus> status(String text) {
        return Arrays.stream(InvitationStatus.values())
                .filter(status -> Codes.of(status).equals(text))
                .findFirst();
    }

    @GET
    @Path("{id}")
    @NeedsScope({READ, INVITATIONS})
    public Response invitation(@PathParam("id") String id, @Context Request request) {
        return answer(Calls.found(query.byId(Calls.number(id)))).response(request);
    }

    @POST
    @Path("{id}/resend")
    @NeedsScope(INVITATIONS)
    public Response resend(
            @PathParam("id") String id, byte[] body, @Context HttpHeaders headers, @Context UriInfo address) {
        return command(id, body, headers, address, lifecycle::resend);
    }

    @POST
    @Path("{id}/revoke")
    @NeedsScope(INVITATIONS)
    public Response revoke(
            @PathParam("id") String id, byte[] body, @Context HttpHeaders headers, @Context UriInfo address) {
        return command(id, body, headers, address, lifecycle::revoke);
    }

    private Response command(
            String id, byte[] body, HttpHeaders headers, UriInfo address, LongFunction<LifecycleOutcome> command) {
        if (body.length > 0) {
            RequestBody.members(body).check();
        }
        return calls.post(
                headers, address, body, () -> answer(RefusalProblems.done(command.apply(Calls.number(id)), clock)));
    }

    @GET
    @Path("{id}/activities")
    @NeedsScope({READ, INVITATIONS})
    public Response activities(@PathParam("id") String id, @Context Request request) {
        long invitation = Calls.found(query.byId(Calls.number(id))).id();
        return ListCall.whole(query.emailsAbout(invitation), InvitationJson::json)
                .response(request);
    }

    private Answer answer(InvitationSummary invitation) {
        return Answer.of(json.json(invitation));
    }
}
