package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ErasedContact;
import org.vestibule.portal.Portal;
import org.vestibule.security.OneTimeToken;
import org.vestibule.security.PortalScope;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.text.EmailAddress;

@ApplicationScoped
@Transactional
class JpaInvitationRepository implements InvitationRepository {

    @PersistenceContext
    private EntityManager entities;

    private final Settings settings;
    private final Clock clock;

    @Inject
    JpaInvitationRepository(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<PortalInvitation> byId(long id) {
        return Optional.ofNullable(entities.find(PortalInvitation.class, id));
    }

    @Override
    public List<PortalInvitation> of(Contact contact) {
        return entities.createQuery(
                        "select i from PortalInvitation i where i.contact = :contact order by i.createdAt desc, i.id"
                                + " desc",
                        PortalInvitation.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    @Override
    public List<Long> firstOf(Contact contact, int most, PortalScope visible) {
        Map<String, Object> values = new HashMap<>(Map.of("contact", contact));
        String mayBeSeen = visible.condition("i.portal.id", values);
        TypedQuery<Long> query = entities.createQuery(
                        "select i.id from PortalInvitation i where i.contact = :contact"
                                + " and i.portal.deletion.at is null and " + mayBeSeen
                                + " order by case when i.openKeys.contactKey is null"
                                + " and i.delivery.newLinkAskedAt is null then 1 else 0 end, i.createdAt desc, i.id desc",
                        Long.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    @Override
    public List<Long> numbersOf(Contact contact) {
        return entities.createQuery(
                        "select i.id from PortalInvitation i where i.contact = :contact order by i.id", Long.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    // Uncommitted read: with locks, Derby would wait for a transaction that is inviting, which waits for the contact
    // that the caller has locked.
    @Override
    public boolean anyAtAnAddress(Contact contact) {
        entities.flush();
        String dirty = settings.database() == Settings.Database.DERBY ? " with ur" : "";
        return !entities.createNativeQuery(
                        "select id from portal_invitation where contact_id = ?1 and email_key <> ?2" + dirty)
                .setParameter(1, contact.id())
                .setParameter(2, ErasedContact.address(contact.id()).key())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<PortalInvitation> open(Contact contact, Portal portal) {
        return entities.createQuery(
                        "select i from PortalInvitation i where i.openKeys.contactKey = :key", PortalInvitation.class)
                .setParameter("key", OpenInvitationKeys.ofContact(contact, portal))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PortalInvitation> openAt(EmailAddress email, Portal portal) {
        return entities.createQuery(
                        "select i from PortalInvitation i where i.openKeys.mailboxKey = :key", PortalInvitation.class)
                .setParameter("key", OpenInvitationKeys.ofMailbox(email, portal.id()))
                .getResultStream()
                .findFirst();
    }

    // Reads one record after the other. On Derby, a join would lock the link while it waits for the invitation; a
    // transaction that sends a new link locks the invitation while it waits for the link: a deadlock.
    @Override
    public Optional<InvitationToken> byToken(String secret) {
        return Optional.ofNullable(entities.find(InvitationToken.class, OneTimeToken.hashOf(secret)));
    }

    // Selects only the id: if the link were read before the invitation is locked, it could end meanwhile and still look
    // alive. Uses SQL, as JPQL would read the invitation, too, and on Derby wait for it while the link is locked.
    @Override
    public void lockByToken(String secret) {
        List<?> numbers = entities.createNativeQuery("select invitation_id from invitation_token where token_hash = ?1")
                .setParameter(1, OneTimeToken.hashOf(secret))
                .getResultList();
        numbers.forEach(number -> lock(((Number) number).longValue()));
    }

    // Locking reads the row again, which would undo changes of this transaction that aren't flushed.
    @Override
    public Optional<PortalInvitation> lock(long id) {
        entities.flush();
        return Optional.ofNullable(entities.find(PortalInvitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(PortalInvitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    @Override
    public void readAgain(PortalInvitation invitation) {
        entities.refresh(invitation);
    }

    @Override
    public void saveNow() {
        entities.flush();
    }

    @Override
    public void remember(OneTimeToken token, PortalInvitation invitation, Long activityId) {
        entities.persist(new InvitationToken(token, invitation, activityId, clock.instant()));
    }

    @Override
    public void endOtherTokens(PortalInvitation invitation, long activityId) {
        entities.createQuery("update InvitationToken t set t.endedAt = :now"
                        + " where t.invitation = :invitation and t.endedAt is null"
                        + " and (t.activityId is null or t.activityId <> :activity)")
                .setParameter("now", clock.instant())
                .setParameter("invitation", invitation)
                .setParameter("activity", activityId)
                .executeUpdate();
    }

    @Override
    public void endTokens(PortalInvitation invitation) {
        entities.createQuery("update InvitationToken t set t.endedAt = :now"
                        + " where t.invitation = :invitation and t.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("invitation", invitation)
                .executeUpdate();
    }

    @Override
    public void answerNewLinks(Contact contact, Portal portal) {
        entities.createQuery("update PortalInvitation i set i.delivery.newLinkAskedAt = null where i.contact = :contact"
                        + " and i.portal = :portal and i.delivery.newLinkAskedAt is not null")
                .setParameter("contact", contact)
                .setParameter("portal", portal)
                .executeUpdate();
    }

    // The link first, by itself: see byToken.
    @Override
    public void noteOpening(String secret, Instant now) {
        List<?> numbers = entities.createNativeQuery(
                        "select invitation_id from invitation_token where token_hash = ?1 and ended_at is null")
                .setParameter(1, OneTimeToken.hashOf(secret))
                .getResultList();
        numbers.forEach(number -> entities.createQuery("update PortalInvitation i set i.delivery.openedAt = :now"
                        + " where i.id = :id and i.delivery.openedAt is null and i.openKeys.contactKey is not null")
                .setParameter("now", now)
                .setParameter("id", ((Number) number).longValue())
                .executeUpdate());
    }

    @Override
    public List<DueRecord> overdue(Instant now, DueRecord after, int most) {
        // Derby finds them by an index that begins with the status, PostgreSQL by a partial index of the rows with an
        // open key.
        TypedQuery<DueRecord> query = entities.createQuery(
                due(
                        "i.offer.expiresAt",
                        "i.status in :open and i.openKeys.contactKey is not null and i.offer.expiresAt <= :now"),
                DueRecord.class);
        query.setParameter("open", InvitationStatus.OPEN);
        return portion(query.setParameter("now", now), after, most);
    }

    @Override
    public List<DueRecord> unanswered(Portal portal, ReminderCriteria which, DueRecord after, int most) {
        TypedQuery<DueRecord> query = entities.createQuery(
                        due(
                                "i.delivery.sentAt",
                                "i.portal = :portal and i.status = :sent and i.delivery.invitationEmailId is not null"
                                        + " and i.delivery.reminder.emailId is null"
                                        + " and i.delivery.sentAt <= :sentBy and i.offer.expiresAt > :endAfter"
                                        + " and (i.delivery.reminder.putOffAt is null"
                                        + " or i.delivery.reminder.putOffAt <= :putOffBy)"),
                        DueRecord.class)
                .setParameter("portal", portal)
                .setParameter("sent", InvitationStatus.SENT)
                .setParameter("sentBy", which.sentBy())
                .setParameter("endAfter", which.endAfter())
                .setParameter("putOffBy", which.putOffBy());
        return portion(query, after, most);
    }

    @Override
    public List<DueRecord> endedBefore(Instant then, DueRecord after, int most) {
        TypedQuery<DueRecord> query = entities.createQuery(
                due("i.ending.endedAt", "i.ending.textsRemovedAt is null and i.ending.endedAt < :then"),
                DueRecord.class);
        return portion(query.setParameter("then", then), after, most);
    }

    /**
     * Builds a query for due invitations after the parameters {@code at} and {@code id}, in the order in which they
     * became due.
     */
    private static String due(String since, String condition) {
        return "select new org.vestibule.shared.upkeep.DueRecord(" + since + ", i.id) from PortalInvitation i where "
                + condition + " and " + since + " >= :at and (" + since + " > :at or i.id > :id) order by " + since
                + ", i.id";
    }

    private static List<DueRecord> portion(TypedQuery<DueRecord> query, DueRecord after, int most) {
        return query.setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void forgetTokens(PortalInvitation invitation) {
        entities.createQuery("delete from InvitationToken t where t.invitation = :invitation")
                .setParameter("invitation", invitation)
                .executeUpdate();
    }
}
