package org.vestibule.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.mail.EmailStatus;
import org.vestibule.portal.InvitePageCheck;
import org.vestibule.portal.Portal;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.staff.SetupCheck;

/**
 * Finds the setup steps that are done from the present data: nothing records that a step was done, so a step is open
 * again if its result is gone. It takes one short statement for each step.
 */
@ApplicationScoped
@Transactional
@Requires(Right.SETUP)
public class SetupProgress implements SetupCheck {

    /** How many open portals, oldest first, are checked for an invite page. */
    private static final int MAX_PORTALS = 10;

    private final InvitePageCheck invitePages;
    private final Caller caller;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    SetupProgress(InvitePageCheck invitePages, Caller caller) {
        this.invitePages = invitePages;
        this.caller = caller;
    }

    /** The completed steps. */
    public Set<SetupStep> done() {
        Set<SetupStep> done = EnumSet.noneOf(SetupStep.class);
        for (SetupStep step : SetupStep.values()) {
            if (isDone(step)) {
                done.add(step);
            }
        }
        return done;
    }

    @Override
    public boolean isComplete() {
        for (SetupStep step : SetupStep.values()) {
            if (!isDone(step)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The portal whose invite page is shown: the first open portal with an invite page, or else the first open portal.
     *
     * @return empty if no portal is open
     */
    public Optional<Portal> portal() {
        List<Portal> open = open();
        return open.stream()
                .filter(portal -> invitePages.problem(portal).isEmpty())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private boolean isDone(SetupStep step) {
        return switch (step) {
            case PORTAL -> !open().isEmpty();
            case COLLEAGUES ->
                exists(numbers("select a.id from StaffAccount a where a.id <> :own")
                        .setParameter("own", caller.id()));
            case MAIL ->
                exists(numbers("select e.id from EmailActivity e where e.status = :sent")
                        .setParameter("sent", EmailStatus.SENT));
            case CONTACTS -> exists(numbers("select c.id from Contact c"));
            case INVITE_PAGE -> portal().flatMap(invitePages::problem).isEmpty() && !open().isEmpty();
            case INVITATION ->
                exists(numbers("select i.id from PortalInvitation i where i.delivery.sentAt is not null"));
        };
    }

    private List<Portal> open() {
        return entities.createQuery("select p from Portal p where p.closedAt is null order by p.id", Portal.class)
                .setMaxResults(MAX_PORTALS)
                .getResultList();
    }

    private TypedQuery<Long> numbers(String query) {
        return entities.createQuery(query, Long.class);
    }

    private static boolean exists(TypedQuery<Long> numbers) {
        return !numbers.setMaxResults(1).getResultList().isEmpty();
    }
}
