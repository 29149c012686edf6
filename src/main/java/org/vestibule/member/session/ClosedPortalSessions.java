package org.vestibule.member.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vestibule.portal.PortalClosedOrReopened;

/**
 * Signs out all users of a portal when it is closed, and again when it is reopened, in case somebody signed in while it
 * was being closed.
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
