package org.vestibule.invitation.web.record;

import static org.vestibule.shell.Texts.text;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.invitation.IneligibilityReason;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.web.Statuses;
import org.vestibule.invitation.web.TimelineEntry;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Moments;

/** The record of one Portal Invitation, with the e-mails about it. */
@Named
@ViewScoped
public class InvitationScreen implements Serializable {

    private static final String TEXTS = "invitationText";
    private static final int MAX_POLLS = 20;

    private final InvitationQueryService records;
    private final Statuses statuses;
    private final Moments moments;

    private InvitationSummary invitation;
    private List<TimelineEntry> emails = List.of();
    private String ineligibility;
    private int polls;

    @Inject
    public InvitationScreen(InvitationQueryService records, Statuses statuses, Moments moments) {
        this.records = records;
        this.statuses = statuses;
        this.moments = moments;
    }

    /** Reads the present record of the invitation in the address; answers 404 if there is none. */
    public void refresh() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = faces.getExternalContext().getRequestParameterMap().get("id");
        Optional<InvitationSummary> found = RecordNumber.in(id).flatMap(records::byId);
        if (found.isEmpty()) {
            faces.getExternalContext().responseSendError(404, "No such invitation");
            faces.responseComplete();
            return;
        }
        invitation = found.get();
        ineligibility = records.ineligibility(invitation.id()).map(this::words).orElse(null);
        emails = records.emailsAbout(invitation.id()).stream()
                .map(email -> new TimelineEntry(
                        email.sentAt() == null ? email.createdAt() : email.sentAt(),
                        email.erased() ? text(TEXTS, "email.erased") : email.subject(),
                        "/crm/activities/" + email.id(),
                        text(TEXTS, "email.status." + email.status()),
                        statuses.ofEmail(email.status()),
                        email.recipient(),
                        null,
                        null))
                .toList();
    }

    public void lookAgain() {
        polls++;
    }

    /** The status of the invitation in one sentence: "Sent 3 May, expires 17 May." */
    public String getReason() {
        return text(
                TEXTS,
                "readonly." + invitation.status(),
                moments.day(invitation.sentAt()),
                moments.day(invitation.expiresAt()),
                moments.day(invitation.endedAt()));
    }

    public InvitationSummary getInvitation() {
        return invitation;
    }

    /** Why it can't be accepted now, and what to do; null if it can, or has ended. */
    public String getIneligibility() {
        return ineligibility;
    }

    private String words(IneligibilityReason reason) {
        return text(
                TEXTS,
                "ineligibility." + reason,
                invitation.contactName(),
                invitation.portalName(),
                invitation.invitedByName());
    }

    public List<TimelineEntry> getEmails() {
        return emails;
    }

    public boolean isFailed() {
        return invitation.status() == InvitationStatus.SEND_FAILED;
    }

    /** Whether the page should poll again soon. */
    public boolean isWaiting() {
        return polls < MAX_POLLS && invitation.status() == InvitationStatus.PENDING_SEND;
    }
}
