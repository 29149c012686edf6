package org.vestibule.member.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vestibule.portal.PortalClosedOrReopened;

/**
 * Signs out everybody of a portal that is closed. Once more when it is reopened: somebody may have signed in at the moment at
 * which it was closed.
 */
@ApplicationScoped
class ClosedPortalSessions {

    private final MemberSessionRepository sessions;

    @Inject
    ClosedPortalSessions(MemberSessionRepository sessions) {
        this.sessions = sessions;
    }

    void end(@Observes PortalClosedOrReopened change) {
        sessions.endAllIn(change.portal());
    }
}
