package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.link.InviterInfo;
import org.vestibule.shell.Texts;
import org.vestibule.text.EmailAddress;
import org.vestibule.widget.rendering.PreviewContext;

/**
 * A simulated invitation for the CRM User Invite widget in an author's preview: it is stored in no table, and no link
 * leads to it. The widget's preview states are the names of the {@link InvitationLinkStatus}s, which are also the keys
 * of its texts, and one more for its message after success.
 */
@RequestScoped
class PreviewInvitation {

    private static final String WIDGET = "crmUserInvite";
    private static final String DONE = "Done";

    private final PreviewContext preview;
    private final Clock clock;

    @Inject
    PreviewInvitation(PreviewContext preview, Clock clock) {
        this.preview = preview;
        this.clock = clock;
    }

    boolean isOn() {
        return preview.isOn();
    }

    /** Whether the form is to look as if the person had just become a portal user. */
    boolean isDone() {
        return preview.state(WIDGET).filter(DONE::equals).isPresent();
    }

    /** The simulated status of the link; empty if there is no link. */
    Optional<InvitationLinkStatus> link() {
        return preview.state(WIDGET).map(this::link);
    }

    /** The simulated inviter; empty if the link is dead or there is no link. */
    Optional<InviterInfo> inviter() {
        return link().filter(link -> link instanceof InvitationLinkStatus.Valid
                        || link instanceof InvitationLinkStatus.AlreadyRegistered)
                .map(link -> new InviterInfo(text("invitedBy"), text("message"), clock.instant()));
    }

    /** Records the address to which invitees would be redirected. */
    void leadTo(String address) {
        preview.leadTo(address);
    }

    private InvitationLinkStatus link(String state) {
        return switch (state) {
            case "Expired" -> new InvitationLinkStatus.Expired(clock.instant().minus(Duration.ofDays(1)));
            case "Used" -> new InvitationLinkStatus.Used(null);
            case "AlreadyRegistered" -> new InvitationLinkStatus.AlreadyRegistered(0);
            case "Revoked" -> new InvitationLinkStatus.Revoked();
            case "Superseded" -> new InvitationLinkStatus.Superseded();
            case "Unknown" -> new InvitationLinkStatus.Unknown();
            case "OtherPortal" -> new InvitationLinkStatus.OtherPortal();
            case "NothingOffered" -> new InvitationLinkStatus.NothingOffered();
            case "ContactClosed" -> new InvitationLinkStatus.ContactClosed();
            case "AddressChanged" -> new InvitationLinkStatus.AddressChanged();
            case "InviterGone" -> new InvitationLinkStatus.InviterGone();
            default -> valid();
        };
    }

    private static InvitationLinkStatus valid() {
        return new InvitationLinkStatus.Valid(
                text("firstName"), text("lastName"), new EmailAddress(text("email")), text("invitedBy"));
    }

    private static String text(String key) {
        return Texts.text("invitationText", "previewed." + key);
    }
}
