package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.contact.ErasedContact;
import org.vestibule.security.Caller;
import org.vestibule.security.PortalScope;

@ApplicationScoped
@Transactional
class JpaOutbox implements Outbox {

    private static final Set<EmailStatus> CLOSED =
            EnumSet.of(EmailStatus.SENT, EmailStatus.FAILED, EmailStatus.CANCELLED);

    @PersistenceContext
    private EntityManager entities;

    private final Senders senders;
    private final Caller caller;
    private final Clock clock;
    private final Event<EmailEnqueued> due;

    @Inject
    JpaOutbox(Senders senders, Caller caller, Clock clock, Event<EmailEnqueued> due) {
        this.senders = senders;
        this.caller = caller;
        this.clock = clock;
        this.due = due;
    }

    // The caller is anonymous in a thread without a request.
    @Override
    @ActivateRequestContext
    public EmailActivity enqueue(NewEmail email, EmailPermission.Granted permission) {
        EmailActivity activity = new EmailActivity(
                email, senders.of(email.sender()), caller.inBackground() ? null : caller.id(), clock.instant());
        entities.persist(activity);
        due.fire(new EmailEnqueued(activity.id()));
        return activity;
    }

    @Override
    public Optional<EmailActivity> byId(long id) {
        return Optional.ofNullable(entities.find(EmailActivity.class, id));
    }

    @Override
    public List<EmailActivity> ofContact(long contactId) {
        return ofContact(contactId, Integer.MAX_VALUE, PortalScope.ALL);
    }

    @Override
    public List<EmailActivity> ofContact(long contactId, int most, PortalScope visible) {
        Map<String, Object> values = new HashMap<>(Map.of("contact", contactId));
        TypedQuery<EmailActivity> query = entities.createQuery(
                        "select a from EmailActivity a where a.contactId = :contact and "
                                + visible.condition("a.portalId", values) + " order by a.createdAt desc, a.id desc",
                        EmailActivity.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    @Override
    public List<EmailActivity> regarding(EmailKind kind, long regardingId) {
        return entities.createQuery(
                        "select a from EmailActivity a where a.kind = :kind and a.regardingId = :regarding"
                                + " order by a.createdAt desc, a.id desc",
                        EmailActivity.class)
                .setParameter("kind", kind)
                .setParameter("regarding", regardingId)
                .getResultList();
    }

    // Updates by query, not by entity methods: cancelling must not fail because a dispatcher claims the e-mail
    // concurrently.
    @Override
    public int cancel(EmailKind kind, long regardingId) {
        return entities.createQuery("update EmailActivity a set a.status = :cancelled, a.nextAttemptAt = null"
                        + " where a.kind = :kind and a.regardingId = :regarding and a.status = :pending")
                .setParameter("cancelled", EmailStatus.CANCELLED)
                .setParameter("kind", kind)
                .setParameter("regarding", regardingId)
                .setParameter("pending", EmailStatus.PENDING_SEND)
                .executeUpdate();
    }

    @Override
    public void removeTexts(EmailKind kind, long regardingId) {
        entities.createQuery("update EmailActivity a set a.text = :nothing, a.html = :nothing, a.textRemovedAt = :now"
                        + " where a.kind = :kind and a.regardingId = :regarding and a.textRemovedAt is null"
                        + " and a.status in :closed")
                .setParameter("nothing", "")
                .setParameter("now", clock.instant())
                .setParameter("kind", kind)
                .setParameter("regarding", regardingId)
                .setParameter("closed", CLOSED)
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeTextsBefore(EmailKind kind, Instant created, int most) {
        List<Long> found = entities.createQuery(
                        "select a.id from EmailActivity a where a.kind = :kind and a.textRemovedAt is null"
                                + " and a.createdAt < :created and a.status in :closed order by a.createdAt",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("created", created)
                .setParameter("closed", CLOSED)
                .setMaxResults(most)
                .getResultList();
        if (!found.isEmpty()) {
            entities.createQuery("update EmailActivity a set a.text = :nothing, a.html = :nothing,"
                            + " a.textRemovedAt = :now where a.id in :found and a.textRemovedAt is null")
                    .setParameter("nothing", "")
                    .setParameter("now", clock.instant())
                    .setParameter("found", found)
                    .executeUpdate();
        }
        return found.size();
    }

    @Override
    public void removeAbout(Set<EmailKind> kinds, Collection<Long> regardingIds) {
        entities.createQuery("delete from EmailActivity a where a.regardingId in :regarding and a.kind in :kinds")
                .setParameter("regarding", regardingIds)
                .setParameter("kinds", kinds)
                .executeUpdate();
    }

    // E-mails claimed by a dispatcher stay Sending, because their outcome isn't known; the server's later reply isn't
    // stored.
    @Override
    public void erase(long contactId) {
        entities.createQuery("update EmailActivity a set a.status = :cancelled, a.nextAttemptAt = null"
                        + " where a.contactId = :contact and a.status = :pending")
                .setParameter("cancelled", EmailStatus.CANCELLED)
                .setParameter("contact", contactId)
                .setParameter("pending", EmailStatus.PENDING_SEND)
                .executeUpdate();
        entities.createQuery(
                        "update EmailActivity a set a.recipientName = :name, a.recipient = :address, a.recipientKey = null,"
                                + " a.subject = :nothing, a.text = :nothing, a.html = :nothing, a.failureDetail = null,"
                                + " a.textRemovedAt = :now where a.contactId = :contact")
                .setParameter("name", ErasedContact.name(contactId))
                .setParameter("address", ErasedContact.address(contactId).text())
                .setParameter("nothing", "")
                .setParameter("now", clock.instant())
                .setParameter("contact", contactId)
                .executeUpdate();
    }
}
