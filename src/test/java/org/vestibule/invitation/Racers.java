package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.testing.As;

/** The commands of the staff in tests of concurrent changes of invitations, with every right. */
@ApplicationScoped
class Racers {

    @Inject
    private RaceGround ground;

    @Inject
    private InvitationLifecycle lifecycle;

    @Inject
    private InviteContact inviteContact;

    @Inject
    private As as;

    InviteRequest request(Contact contact) {
        return InviteRequest.of(
                contact.id(), ground.portal().id(), Set.of(ground.partner().id()));
    }

    InviteOutcome invite(InviteRequest request) {
        return as.system(() -> inviteContact.invite(request));
    }

    LifecycleOutcome resend(long invitation) {
        return as.system(() -> lifecycle.resend(invitation));
    }

    LifecycleOutcome revoke(long invitation) {
        return as.system(() -> lifecycle.revoke(invitation));
    }
}
