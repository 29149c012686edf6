package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.vestibule.text.EmailAddress;

/** Stores recently sent e-mails for tests. */
@ApplicationScoped
@Transactional
public class EmailLimitScene {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Stores this many sent invitation e-mails to the mailbox, requested by this member of staff or, with null, by
     * nobody.
     */
    public void wereSent(String mailbox, Long sender, int many, Duration ago) {
        for (int number = 0; number < many; number++) {
            EmailActivity activity =
                    email(EmailKind.INVITATION, mailbox, sender, Instant.now().minus(ago));
            entities.persist(activity);
            activity.sent("vestibule@localhost", Instant.now().minus(ago));
        }
    }

    /** Stores a recovery e-mail that was sent this long ago, and returns its id. */
    public long recoveryWasSent(Duration ago) {
        EmailActivity activity = email(
                EmailKind.PASSWORD_RECOVERY,
                "ada@example.org",
                null,
                Instant.now().minus(ago));
        entities.persist(activity);
        activity.sent("vestibule@localhost", Instant.now().minus(ago));
        return activity.id();
    }

    private static EmailActivity email(EmailKind kind, String mailbox, Long sender, Instant at) {
        return new EmailActivity(
                new NewEmail(
                        kind,
                        -1L,
                        null,
                        null,
                        SenderRequest.named("Harbour"),
                        "Ada Byron",
                        new EmailAddress(mailbox),
                        Locale.ENGLISH,
                        "Welcome",
                        "Go to http://x/",
                        "<p>Go to http://x/</p>",
                        "http://x/"),
                new Sender("Harbour", "vestibule@localhost", null),
                sender,
                at);
    }

    /** Marks the waiting e-mails to the mailbox as claimed by a dispatcher. */
    public void areBeingHandedOver(String mailbox) {
        entities.createQuery("update EmailActivity a set a.status = :sending"
                        + " where a.recipientKey = :key and a.status = :pending")
                .setParameter("sending", EmailStatus.SENDING)
                .setParameter("key", new EmailAddress(mailbox).key())
                .setParameter("pending", EmailStatus.PENDING_SEND)
                .executeUpdate();
    }

    /** Makes all e-mails to the mailbox older by this time. */
    public void letPass(String mailbox, Duration by) {
        entities.createQuery("select a from EmailActivity a where a.recipientKey = :key", EmailActivity.class)
                .setParameter("key", new EmailAddress(mailbox).key())
                .getResultList()
                .forEach(email -> entities.createQuery(
                                "update EmailActivity a set a.createdAt = :earlier where a.id = :id")
                        .setParameter("earlier", email.createdAt().minus(by))
                        .setParameter("id", email.id())
                        .executeUpdate());
    }

    /** The text of the e-mail. */
    public String text(long id) {
        return entities.find(EmailActivity.class, id).text();
    }
}
