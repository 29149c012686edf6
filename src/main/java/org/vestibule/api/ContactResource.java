package org.vestibule.api;

import static org.vestibule.apikey.ApiScope.CONTACTS;
import static org.vestibule.apikey.ApiScope.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import java.util.List;
import java.util.Set;
import org.vestibule.api.access.NeedsScope;
import org.vestibule.api.body.Answer;
import org.vestibule.api.body.RequestBody;
import org.vestibule.api.body.RequestMembers;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.shared.ReadableText;

/** The contacts, which are the same for all API keys. */
@Path("contacts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ContactResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final List<ContactField> FIELDS = List.of(ContactField.values());

    private final ContactService contacts;
    private final ContactQueryService query;
    private final Calls calls;

    @Inject
    public ContactResource(ContactService contacts, ContactQueryService query, Calls calls) {
        this.contacts = contacts;
        this.query = query;
        this.calls = calls;
    }

    @GET
    @NeedsScope({READ, CONTACTS})
    public Response list(@Context UriInfo address, @Context Request request) {
        var call = new ListCall(address, Set.of("query"));
        var search = new ContactSearch(
                call.text("query").orElse(""),
                ContactSearch.Filter.ALL,
                ContactSearch.Order.CREATED,
                false,
                call.cursor());
        return ListCall.answer(query.following(search, call.limit()), ContactJson::json)
                .response(request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @NeedsScope(CONTACTS)
    public Response add(byte[] body, @Context HttpHeaders headers, @Context UriInfo address) {
        RequestMembers members = RequestBody.members(body);
        var request = new ContactRequest(ContactJson.texts(members, FIELDS));
        ContactJson.check(members, request);
        members.check();
        return calls.post(headers, address, body, () -> add(members, request));
    }

    private Answer add(RequestMembers members, ContactRequest request) {
        Contact added = saved(contacts.add(request), members);
        return ContactJson.answer(added).madeAt(calls.location("/contacts", added.id()));
    }

    @GET
    @Path("{id}")
    @NeedsScope({READ, CONTACTS})
    public Response contact(@PathParam("id") String id, @Context Request request) {
        return ContactJson.answer(Calls.found(contacts.open(Calls.number(id)))).response(request);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MERGE_PATCH)
    @NeedsScope(CONTACTS)
    public Response change(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] body) {
        Contact seen = Calls.found(contacts.open(Calls.number(id)));
        RequestMembers members = RequestBody.members(body);
        var typed = ContactJson.texts(members, FIELDS);
        members.check();
        if (ifMatch == null) {
            throw ApiProblems.preconditionRequired();
        }
        if (!IfMatch.includes(ReadableText.of(ifMatch), ContactJson.answer(seen).tag())) {
            throw ApiProblems.preconditionFailed();
        }
        ContactRequest request = ContactRequest.of(seen.details()).with(typed);
        return ContactJson.answer(saved(contacts.change(seen.id(), seen.version(), request), members))
                .response();
    }

    private static Contact saved(SaveContactOutcome outcome, RequestMembers members) {
        if (outcome instanceof SaveContactOutcome.Changed changed) {
            return changed.contact();
        }
        if (outcome instanceof SaveContactOutcome.Invalid invalid) {
            ContactJson.refuse(members, invalid.violations());
            members.check();
        }
        if (outcome instanceof SaveContactOutcome.Closed) {
            throw RefusalProblems.inactiveContact();
        }
        if (outcome instanceof SaveContactOutcome.ChangedByColleague) {
            throw ApiProblems.preconditionFailed();
        }
        throw ApiProblems.notFound();
    }
}
