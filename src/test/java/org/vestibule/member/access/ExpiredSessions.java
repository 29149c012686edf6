package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Deletes expired sessions, for tests of other packages. */
@ApplicationScoped
public class ExpiredSessions {

    @Inject
    private ExpiredSessionTask task;

    public UpkeepTask task() {
        return task;
    }
}
