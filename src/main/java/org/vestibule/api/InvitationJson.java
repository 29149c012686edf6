package org.vestibule.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.api.body.AnswerMembers;
import org.vestibule.api.body.Codes;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.mail.EmailActivity;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalSettings;

/** Invitations and their e-mails as the API writes them: without any link, and without any text that has one. */
@ApplicationScoped
public class InvitationJson {

    /** The portals of several invitations, read once. */
    record Keys(Map<Long, String> portals) {}

    private final PortalSettings portals;

    @Inject
    InvitationJson(PortalSettings portals) {
        this.portals = portals;
    }

    /** What {@link #json} needs for any invitation. */
    Keys keys() {
        return new Keys(portals.all().stream().collect(Collectors.toMap(Portal::id, Portal::key)));
    }

    JsonObject json(InvitationSummary invitation) {
        return json(invitation, keys());
    }

    static JsonObject json(InvitationSummary invitation, Keys keys) {
        return new AnswerMembers()
                .with("id", invitation.id())
                .with("contactId", invitation.contactId())
                .with("contactName", invitation.contactName())
                .with("portal", keys.portals().get(invitation.portalId()))
                .with("email", invitation.email())
                .with("locale", invitation.locale().toLanguageTag())
                .with("roles", invitation.roleNames(), Json::createValue)
                .with("message", invitation.message())
                .with("status", Codes.of(invitation.status()))
                .with("ineligibility", Codes.of(invitation.ineligibility()))
                .with("invitedBy", invitation.invitedByName())
                .with("createdAt", invitation.createdAt())
                .with("sentAt", invitation.sentAt())
                .with("remindedAt", invitation.remindedAt())
                .with("expiresAt", invitation.expiresAt())
                .with("endedAt", invitation.endedAt())
                .with("acceptedBy", invitation.acceptedBy())
                .json();
    }

    /** An e-mail; of its link there is nothing but what stands before the secret. */
    static JsonObject json(EmailActivity email) {
        return new AnswerMembers()
                .with("id", email.id())
                .with("status", Codes.of(email.status()))
                .with("recipient", email.recipient())
                .with("subject", email.subject())
                .with("locale", email.locale().toLanguageTag())
                .with("maskedLink", email.maskedLink())
                .with("attempts", email.attempts())
                .with("failure", Codes.of(email.failure()))
                .with("createdAt", email.createdAt())
                .with("nextAttemptAt", email.nextAttemptAt())
                .with("sentAt", email.sentAt())
                .json();
    }
}
