package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.link.OpenedLink;
import org.vestibule.portal.Portal;

/**
 * Reads the statuses of links. Whether a link can be accepted is decided from its records, and for cached pages from
 * columns: both must have the same result.
 */
@ApplicationScoped
public class LinkStates {

    @Inject
    private AcceptInvitation acceptInvitation;

    InvitationLinkStatus of(Mailed mailed) {
        return of(mailed.portal(), mailed.secret());
    }

    InvitationLinkStatus of(Portal portal, String secret) {
        InvitationLinkStatus state = acceptInvitation.look(portal, secret);
        Optional<InvitationLinkStatus> valid = Optional.of(state).filter(InvitationLinkStatus.Valid.class::isInstance);
        assertThat(acceptInvitation.open(portal.key(), secret).<InvitationLinkStatus>map(OpenedLink::valid))
                .isEqualTo(valid);
        return state;
    }
}
