package org.vestibule.invitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;
import org.vestibule.invitation.Inviter;
import org.vestibule.invitation.LinkState;
import org.vestibule.shell.Texts;
import org.vestibule.widget.internal.Rehearsal;

/**
 * The invitation that CRM User Invite pretends to be opened by, while an author only looks at it: it stands in no table,
 * and no link leads to it. The widget's preview states are the names of the {@link LinkState}s, by which it finds its
 * texts too, and one more for what it says after success.
 */
@RequestScoped
class RehearsedInvitation {

    private static final String WIDGET = "crmUserInvite";
    private static final String DONE = "Done";

    private final Rehearsal rehearsal;
    private final Clock clock;

    @Inject
    RehearsedInvitation(Rehearsal rehearsal, Clock clock) {
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    boolean isOn() {
        return rehearsal.isOn();
    }

    /** Whether the form is to look as if it had just made the person a portal user. */
    boolean isDone() {
        return rehearsal.state(WIDGET).filter(DONE::equals).isPresent();
    }

    /** What the link is to look good for; empty where there is to be none. */
    Optional<LinkState> link() {
        return rehearsal.state(WIDGET).map(this::link);
    }

    /** Who is to look as if they had sent the link; empty where it is to look dead, or there is to be none. */
    Optional<Inviter> inviter() {
        return link().filter(link -> link instanceof LinkState.Valid || link instanceof LinkState.AlreadyRegistered)
                .map(link -> new Inviter(text("invitedBy"), text("message"), clock.instant()));
    }

    /** Notes that invitees would be sent there. */
    void leadTo(String address) {
        rehearsal.leadTo(address);
    }

    private LinkState link(String state) {
        return switch (state) {
            case "Expired" -> new LinkState.Expired(clock.instant().minus(Duration.ofDays(1)));
            case "Used" -> new LinkState.Used(null);
            case "AlreadyRegistered" -> new LinkState.AlreadyRegistered(0);
            case "Revoked" -> new LinkState.Revoked();
            case "Superseded" -> new LinkState.Superseded();
            case "Unknown" -> new LinkState.Unknown();
            case "OtherPortal" -> new LinkState.OtherPortal();
            case "NothingOffered" -> new LinkState.NothingOffered();
            case "ContactClosed" -> new LinkState.ContactClosed();
            case "AddressChanged" -> new LinkState.AddressChanged();
            case "InviterGone" -> new LinkState.InviterGone();
            default -> valid();
        };
    }

    private static LinkState valid() {
        return new LinkState.Valid(
                text("firstName"), text("lastName"), new EmailAddress(text("email")), text("invitedBy"));
    }

    private static String text(String key) {
        return Texts.text("invitationText", "rehearsal." + key);
    }
}
