package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.member.password.RecoveryLinks;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes sessions and recovery links of portal users whose time is over. They open nothing already. */
@ApplicationScoped
class ExpiredSessionTask implements UpkeepTask {

    private final MemberSessionRepository sessions;
    private final RecoveryLinks links;

    @Inject
    ExpiredSessionTask(MemberSessionRepository sessions, RecoveryLinks links) {
        this.sessions = sessions;
        this.links = links;
    }

    @Override
    public String name() {
        return "ended-access";
    }

    @Override
    public Portion run(DueRecord from) {
        int ended = sessions.removeEnded(Portion.SIZE);
        int old = links.removeOld(Portion.SIZE);
        return Portion.removed(ended + old, ended == Portion.SIZE || old == Portion.SIZE);
    }
}
