package org.vestibule.invitation.web;

import static org.vestibule.shell.Texts.text;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Newest;

/** The regions Portal Invitations and Activities of a contact's record, as last shown. */
@Named
@ViewScoped
public class ContactInvitations implements Serializable {

    private static final String TEXTS = "invitationText";

    /** How often the page polls for the status of an unsent e-mail before it stops. */
    private static final int MAX_POLLS = 20;

    private final InvitationQueryService records;
    private final Statuses statuses;

    private List<InvitationSummary> rows = List.of();
    private List<TimelineEntry> timeline = List.of();
    private List<InvitationSummary> elsewhere = List.of();
    private boolean more;
    private int polls;

    @Inject
    public ContactInvitations(InvitationQueryService records, Statuses statuses) {
        this.records = records;
        this.statuses = statuses;
    }

    /** Reads the regions again; views call it whenever they are about to show them. */
    public void refresh() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        RecordNumber.in(id).ifPresent(this::read);
    }

    private void read(long contactId) {
        Newest<InvitationSummary> invitations = records.ofContact(contactId);
        Newest<EmailActivity> emails = records.emailsTo(contactId);
        rows = invitations.items();
        elsewhere = records.intoPortalsWithoutAccess(contactId);
        more = invitations.more() || emails.more();
        timeline = Stream.concat(tasks(), emails(emails.items()))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    public void lookAgain() {
        polls++;
    }

    private Stream<TimelineEntry> tasks() {
        return rows.stream()
                .filter(row -> row.newLinkAskedAt() != null)
                .map(row -> new TimelineEntry(
                        row.newLinkAskedAt(),
                        text(TEXTS, "task.newLink", row.contactName()),
                        null,
                        text(TEXTS, "task.status"),
                        "warning",
                        regarding(row),
                        "/crm/invitations/" + row.id(),
                        row.id()));
    }

    private Stream<TimelineEntry> emails(List<EmailActivity> emails) {
        Map<Long, InvitationSummary> byId =
                rows.stream().collect(Collectors.toMap(InvitationSummary::id, Function.identity()));
        return emails.stream().map(email -> entry(email, byId));
    }

    private TimelineEntry entry(EmailActivity email, Map<Long, InvitationSummary> byId) {
        InvitationSummary about = email.kind() == EmailKind.INVITATION ? byId.get(email.regardingId()) : null;
        return new TimelineEntry(
                email.sentAt() == null ? email.createdAt() : email.sentAt(),
                email.erased() ? text(TEXTS, "email.erased") : email.subject(),
                "/crm/activities/" + email.id(),
                text(TEXTS, "email.status." + email.status()),
                statuses.ofEmail(email.status()),
                about == null ? null : regarding(about),
                about == null ? null : "/crm/invitations/" + about.id(),
                null);
    }

    private static String regarding(InvitationSummary invitation) {
        return text(TEXTS, "region.regarding.invitation", invitation.portalName());
    }

    public List<InvitationSummary> getRows() {
        return rows;
    }

    /** The newest invitation into each portal of which the contact is no user. */
    public List<InvitationSummary> getElsewhere() {
        return elsewhere;
    }

    public List<TimelineEntry> getTimeline() {
        return timeline;
    }

    /** Whether there are more invitations or e-mails than shown. */
    public boolean isMore() {
        return more;
    }

    /** The notice that the contact's address differs from the one that the invitation was sent to. */
    public String movedNotice(InvitationSummary invitation) {
        return text(TEXTS, "moved.formatted", invitation.portalName(), invitation.email());
    }

    /** The number of open invitations. */
    public long getOpenCount() {
        return rows.stream().filter(InvitationSummary::open).count();
    }

    /** Whether the page should poll again soon. */
    public boolean isWaiting() {
        return polls < MAX_POLLS && rows.stream().anyMatch(row -> row.status() == InvitationStatus.PENDING_SEND);
    }
}
