package org.vestibule.member.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vestibule.security.OneTimeToken;

/** Records when a session was used, for tests of other packages. */
@ApplicationScoped
public class SeenSessions {

    @Inject
    private SessionSightings sightings;

    public void note(String cookieValue, Instant at) {
        sightings.note(new SessionSeen(OneTimeToken.hashOf(cookieValue), at));
    }
}
