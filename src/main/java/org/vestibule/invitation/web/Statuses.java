package org.vestibule.invitation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.mail.EmailStatus;

/** Maps each status to its colour: the style class of the badge, and of the point in a timeline. */
@Named
@ApplicationScoped
public class Statuses {

    public String ofInvitation(InvitationStatus status) {
        return switch (status) {
            case PENDING_SEND, SENT -> "info";
            case ACCEPTED -> "good";
            case EXPIRED -> "warning";
            case SEND_FAILED -> "bad";
            case REVOKED, SUPERSEDED -> "none";
        };
    }

    public String ofEmail(EmailStatus status) {
        return switch (status) {
            case PENDING_SEND, SENDING, SENT -> "info";
            case FAILED -> "bad";
            case DRAFT, CANCELLED -> "none";
        };
    }
}
