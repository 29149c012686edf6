package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.vestibule.member.address.AddressChanges;
import org.vestibule.member.password.RecoveryLinks;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Deletes portal users' expired sessions and mailed links, which have already stopped working. */
@ApplicationScoped
class ExpiredSessionTask implements UpkeepTask {

    private final MemberSessionRepository sessions;
    private final RecoveryLinks links;
    private final AddressChanges changes;

    @Inject
    ExpiredSessionTask(MemberSessionRepository sessions, RecoveryLinks links, AddressChanges changes) {
        this.sessions = sessions;
        this.links = links;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "ended-access";
    }

    @Override
    public Portion run(DueRecord from) {
        int ended = sessions.removeEnded(Portion.SIZE);
        int old = links.removeOld(Portion.SIZE);
        int unconfirmed = changes.removeOld(Portion.SIZE);
        return Portion.removed(
                ended + old + unconfirmed,
                Stream.of(ended, old, unconfirmed).anyMatch(removed -> removed == Portion.SIZE));
    }
}
