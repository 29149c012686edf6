package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Queries the database for sent links, for tests in transactions that are rolled back. */
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
