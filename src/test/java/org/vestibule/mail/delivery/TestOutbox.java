package org.vestibule.mail.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailParts;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.SenderRequest;
import org.vestibule.text.EmailAddress;

/** Puts e-mails into the outbox for tests, due at a time at which the server's own dispatcher ignores them. */
@ApplicationScoped
public class TestOutbox {

    /** Far enough in the future that the server's own dispatcher ignores it. */
    public static final Instant NOW = Instant.parse("2099-05-03T12:05:00Z");

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Inject
    private ContactRepository contacts;

    @Inject
    private DeliverEmail delivery;

    @Inject
    private SendQueue queue;

    /** Delivers an e-mail as an additional dispatcher beside the server's own. */
    public void attempt(long id) {
        delivery.attempt(id);
    }

    @Transactional
    public long put(String recipient) {
        return put(recipient, null).id();
    }

    /** Enqueues an e-mail to a new contact. */
    @Transactional
    EmailActivity toSomebody(String recipient) {
        var contact = new Contact(
                new ContactDetails("Ada", "Byron", Optional.empty(), null, null, null, Optional.empty()),
                "Tess Tester",
                NOW);
        contacts.add(contact);
        return put(recipient, contact.id());
    }

    private EmailActivity put(String recipient, Long contact) {
        EmailActivity activity = EmailParts.activity(
                new NewEmail(
                        EmailKind.INVITATION,
                        -1L,
                        null,
                        contact,
                        SenderRequest.named("Harbour"),
                        "Ada Byron",
                        new EmailAddress(recipient),
                        Locale.ENGLISH,
                        "Hello",
                        "Go to http://x.example/••••",
                        "<a href=\"http://x.example/••••\">Go</a>",
                        "http://x.example/••••"),
                NOW);
        entities.persist(activity);
        return activity;
    }

    @Transactional
    public EmailActivity read(long id) {
        return entities.find(EmailActivity.class, id);
    }

    /** Claims e-mails, and runs other work before the claim is committed; returns the result of that work. */
    @Transactional
    public <T> T whileClaiming(List<Long> ids, Callable<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        ids.forEach(id -> queue.claim(id, NOW).orElseThrow());
        return executor.submit(work).get(5, TimeUnit.SECONDS);
    }

    /** Runs the tasks at the same time, as two nodes would, and waits for both. */
    public void together(List<Callable<Void>> works) throws InterruptedException, ExecutionException {
        for (Future<Void> done : executor.invokeAll(works)) {
            done.get();
        }
    }
}
