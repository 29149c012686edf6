package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.portal.Portal;

/**
 * Finds out what links are good for. Whether one can be accepted is read by its records, and for kept pages by its columns:
 * both have to come to the same.
 */
@ApplicationScoped
public class LinkStates {

    @Inject
    private AcceptInvitation acceptance;

    LinkState of(Mailed mailed) {
        return of(mailed.portal(), mailed.secret());
    }

    LinkState of(Portal portal, String secret) {
        LinkState state = acceptance.look(portal, secret);
        Optional<LinkState> valid = Optional.of(state).filter(LinkState.Valid.class::isInstance);
        assertThat(acceptance.open(portal.key(), secret).<LinkState>map(OpenedLink::valid))
                .isEqualTo(valid);
        return state;
    }
}
