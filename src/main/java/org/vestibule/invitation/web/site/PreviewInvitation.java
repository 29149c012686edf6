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
 * The invitation that CRM User Invite pretends to be opened by, while an author only looks at it: it stands in no table,
 * and no link leads to it. The widget's preview states are the names of the {@link InvitationLinkStatus}s, by which it finds its
 * texts too, and one more for what it says after success.
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

    /** Whether the form is to look as if it had just made the person a portal user. */
    boolean isDone() {
        return preview.state(WIDGET).filter(DONE::equals).isPresent();
    }

    /** What the link is to look good for; empty where there is to be none. */
    Optional<InvitationLinkStatus> link() {
        return preview.state(WIDGET).map(this::link);
    }

    /** Who is to look as if they had sent the link; empty where it is to look dead, or there is to be none. */
    Optional<InviterInfo> inviter() {
        return link().filter(link -> link instanceof InvitationLinkStatus.Valid
                        || link instanceof InvitationLinkStatus.AlreadyRegistered)
                .map(link -> new InviterInfo(text("invitedBy"), text("message"), clock.instant()));
    }

    /** Notes that invitees would be sent there. */
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
