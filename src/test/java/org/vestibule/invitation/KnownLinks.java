package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the database knows of links that were mailed, for tests that rehearse. */
@ApplicationScoped
class KnownLinks {

    @Inject
    private Scene scene;

    @Inject
    private InvitationRepository invitations;

    InvitationToken token(String secret) {
        InvitationToken token = invitations.byToken(secret).orElseThrow();
        scene.readAnew(token);
        return token;
    }
}
