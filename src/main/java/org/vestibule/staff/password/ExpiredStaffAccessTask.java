package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;
import org.vestibule.staff.session.OpenSessions;

/** Removes expired sessions of the staff, and links that expired long ago. Both are already unusable. */
@ApplicationScoped
class ExpiredStaffAccessTask implements UpkeepTask {

    private final OpenSessions sessions;
    private final StaffLinks links;

    @Inject
    ExpiredStaffAccessTask(OpenSessions sessions, StaffLinks links) {
        this.sessions = sessions;
        this.links = links;
    }

    @Override
    public String name() {
        return "staff-ended-access";
    }

    @Override
    public Portion run(DueRecord from) {
        int ended = sessions.removeOld(Portion.SIZE);
        int old = links.removeOld(Portion.SIZE);
        return Portion.removed(ended + old, ended == Portion.SIZE || old == Portion.SIZE);
    }
}
