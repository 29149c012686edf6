package org.vestibule.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.api.access.CurrentProgram;
import org.vestibule.api.body.RequestMembers;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.apikey.ApiScope;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InvitePerson;
import org.vestibule.invitation.inviting.InvitePersonOutcome;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRoles;
import org.vestibule.portal.PortalSettings;

/** The call that invites: what its body asks for, and what becomes of it. */
@ApplicationScoped
public class InviteCall {

    private static final List<ContactField> PERSON =
            List.of(ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.EMAIL);

    /**
     * What the body asks for.
     *
     * @param contactId null if the contact is given by {@code person}
     * @param person null if the contact is given by its number
     * @param personMembers where the person stands in the body
     */
    record Wish(
            Long contactId,
            ContactRequest person,
            RequestMembers personMembers,
            String portal,
            Set<String> roles,
            Locale locale,
            String message,
            Instant expiresAt) {}

    private final InviteContact inviteContact;
    private final InvitePerson invitePerson;
    private final PortalSettings portals;
    private final PortalRoles portalRoles;
    private final CurrentProgram program;
    private final Clock clock;

    @Inject
    InviteCall(
            InviteContact inviteContact,
            InvitePerson invitePerson,
            PortalSettings portals,
            PortalRoles portalRoles,
            CurrentProgram program,
            Clock clock) {
        this.inviteContact = inviteContact;
        this.invitePerson = invitePerson;
        this.portals = portals;
        this.portalRoles = portalRoles;
        this.program = program;
        this.clock = clock;
    }

    /** Reads the members; whoever invites a person by name and address may make contacts, too. */
    Wish read(RequestMembers members) {
        Optional<Long> contactId = members.number("contactId");
        Optional<RequestMembers> person = members.object("contact");
        if (members.has("contactId") == members.has("contact")) {
            members.refuse("contactId", "missing", "Either contactId or contact is needed.");
        }
        members.require("portal");
        Optional<String> portal = members.text("portal");
        Set<String> roles = new HashSet<>(members.texts("roles"));
        Optional<Locale> locale = members.text("locale", "the tag of a language, as en or pt-BR", InviteCall::locale);
        Optional<String> message = members.text("message");
        Optional<Instant> expiresAt = members.instant("expiresAt");
        Optional<ContactRequest> details = person.map(inner -> new ContactRequest(ContactJson.texts(inner, PERSON)));
        person.ifPresent(inner -> {
            inner.require(ContactField.EMAIL.key());
            inner.refuseOthers();
        });
        members.check();
        if (details.isPresent() && !program.has(ApiScope.CONTACTS)) {
            throw ApiProblems.missingScope("contacts, as the contact may have to be made");
        }
        return new Wish(
                contactId.orElse(null),
                details.orElse(null),
                person.orElse(null),
                portal.orElseThrow(),
                roles,
                locale.orElse(null),
                message.orElse(null),
                expiresAt.orElse(null));
    }

    /** As a contact's language: the e-mail comes in it as far as the portal has words in it. */
    private static Optional<Locale> locale(String tag) {
        if (tag.length() > ContactField.LANGUAGE.maxLength()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(locale -> List.of(Locale.getISOLanguages()).contains(locale.getLanguage()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Makes the invitation, or ends the call with the reason why not. */
    InvitationSummary invite(Wish wish) {
        Portal portal = portals.withKey(wish.portal()).orElseThrow(RefusalProblems::unknownPortal);
        Set<Long> roles = roles(wish, portal);
        InviteOutcome outcome = wish.person() == null
                ? inviteContact.invite(request(wish, wish.contactId(), portal, roles))
                : invitePerson(wish, portal, roles);
        if (outcome instanceof InviteOutcome.Invited invited) {
            return invited.invitation();
        }
        throw RefusalProblems.of((InviteOutcome.Refused) outcome, clock);
    }

    private InviteOutcome invitePerson(Wish wish, Portal portal, Set<Long> roles) {
        InvitePersonOutcome outcome =
                invitePerson.invite(wish.person(), contactId -> request(wish, contactId, portal, roles));
        if (outcome instanceof InvitePersonOutcome.InvalidContact invalid) {
            ContactJson.refuse(wish.personMembers(), invalid.violations());
            wish.personMembers().check();
        }
        return ((InvitePersonOutcome.Result) outcome).outcome();
    }

    /** The numbers of the roles with these keys. */
    private Set<Long> roles(Wish wish, Portal portal) {
        Map<String, Long> known = portalRoles.of(portal.id()).stream()
                .map(PortalRoles.RoleInUse::role)
                .collect(Collectors.toMap(role -> role.key(), role -> role.id()));
        return wish.roles().stream()
                .map(key -> Optional.ofNullable(known.get(key)).orElseThrow(() -> RefusalProblems.unknownRole(key)))
                .collect(Collectors.toSet());
    }

    private static InviteRequest request(Wish wish, long contactId, Portal portal, Set<Long> roles) {
        return new InviteRequest(contactId, portal.id(), roles, wish.locale(), wish.message(), wish.expiresAt(), false);
    }
}
