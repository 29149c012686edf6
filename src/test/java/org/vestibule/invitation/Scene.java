package org.vestibule.invitation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.mail.InvitationEmailHandler;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.NewMember;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePageOutcome.Created;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.text.EmailAddress;

/** Sets up portals and people for tests of inviting, each with a name that no other test uses. */
@ApplicationScoped
class Scene {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SECRET = "invitation=";

    @Inject
    private As as;

    @Inject
    private PortalRepository portals;

    @Inject
    private ContactRepository contacts;

    @Inject
    private PortalUserRepository members;

    @Inject
    private PageEditingService pages;

    @Inject
    private PublishingService publishing;

    @Inject
    private InviteContact inviteContact;

    @Inject
    private InvitationEmailHandler mail;

    @Inject
    private Outbox outbox;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    /** A portal with two roles and a published invite page. */
    Portal portal() {
        Portal portal = portalWithoutPage();
        inviteOn(portal, page(portal, true));
        return portal;
    }

    Portal portalWithoutPage() {
        int number = NUMBER.incrementAndGet();
        var portal = new Portal("invite-" + number, "Harbour " + number, Locale.ENGLISH, "#335577");
        portals.add(portal);
        portals.add(new PortalRole(portal, "partner", "Partner"));
        portals.add(new PortalRole(portal, "buyer", "Buyer"));
        return portal;
    }

    long page(Portal portal, boolean published) {
        return as.system(() -> {
            var created = (Created)
                    pages.create(portals.byId(portal.id()).orElseThrow(), "Welcome", "welcome", Layout.values()[0]);
            if (published) {
                var form = PageContent.empty(Layout.values()[0]).plus("main", "crmUserInvite", Map.of());
                pages.draft(created.page().id(), form);
                publishing.publish(created.page().id());
            }
            return created.page().id();
        });
    }

    /** A published page without an invite form. */
    long pageWithoutForm(Portal portal) {
        return as.system(() -> {
            var created = (Created)
                    pages.create(portals.byId(portal.id()).orElseThrow(), "Empty", "empty", Layout.values()[0]);
            return publishing.publish(created.page().id()).id();
        });
    }

    void inviteOn(Portal portal, Long pageId) {
        commit(() -> portals.byId(portal.id()).orElseThrow().setEntryPages(pageId, null, null));
    }

    Contact contact(String first, String last) {
        return contact(first, last, "guest" + NUMBER.incrementAndGet() + "@example.org");
    }

    Contact contact(String first, String last, String email) {
        var details = new ContactDetails(
                first, last, EmailAddress.parse(email), null, null, null, Optional.of(Locale.GERMAN));
        var contact = new Contact(details, "Tess Tester", Instant.now());
        contacts.add(contact);
        return contact;
    }

    void deactivate(Contact contact) {
        commit(() -> contacts.byId(contact.id()).orElseThrow().deactivate("Tess Tester", Instant.now()));
    }

    void register(Contact contact, Portal portal, String email) {
        members.register(new NewMember(
                portal,
                contact,
                email,
                EmailAddress.parse(email).orElseThrow(),
                Hashed.of("correct horse battery"),
                Locale.ENGLISH,
                Set.of(role(portal, "partner"))));
    }

    PortalRole role(Portal portal, String key) {
        return portals.rolesOf(portal).stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    void remove(PortalRole role) {
        portals.remove(role);
    }

    InviteRequest request(Contact contact, Portal portal) {
        return InviteRequest.of(
                contact.id(), portal.id(), Set.of(role(portal, "partner").id()));
    }

    InviteOutcome invite(InviteRequest request) {
        return as.system(() -> inviteContact.invite(request));
    }

    /** Invites the contact as Partner, and returns the invitation's id. */
    long invited(Contact contact, Portal portal) {
        return ((Invited) invite(request(contact, portal))).invitation().id();
    }

    /** Acts as the dispatcher for the invitation's latest e-mail, and returns the secret in the link. */
    String deliver(long invitationId) {
        return deliver(newestEmail(invitationId));
    }

    /** Acts as the dispatcher, and returns the secret in the link. */
    String deliver(EmailActivity email) {
        String link = mail.mintLink(email).orElseThrow();
        mail.sent(email);
        return secret(link);
    }

    static String secret(String link) {
        return link.substring(link.indexOf(SECRET) + SECRET.length());
    }

    EmailActivity newestEmail(long invitationId) {
        return emails(invitationId).get(0);
    }

    List<EmailActivity> emails(long invitationId) {
        List<EmailActivity> emails = outbox.regarding(EmailKind.INVITATION, invitationId);
        if (entities.isJoinedToTransaction()) {
            emails.forEach(this::readAnew);
        }
        return emails;
    }

    /** Reads the entity again: some steps are bulk queries, which bypass the persistence context. */
    void readAnew(Object entity) {
        entities.refresh(entity);
    }

    Contact stored(Contact contact) {
        return contacts.byId(contact.id()).orElseThrow();
    }

    /** The present invitation within the transaction. */
    PortalInvitation now(long invitationId) {
        return invitations.byId(invitationId).orElseThrow();
    }

    /** Lets an open invitation expire without being marked. */
    void expire(long invitationId) {
        commit(() -> endTimeOf(invitationId));
    }

    /** Lets a sent invitation expire in this number of milliseconds. */
    void endSoon(long invitationId, int millis) {
        commit(() -> {
            PortalInvitation invitation = invitations.lock(invitationId).orElseThrow();
            invitation.sendAgain(invitation.offer().email(), Instant.now().plusMillis(millis));
            invitation.sent(Instant.now());
        });
    }

    /** Sets the time at which the last e-mail of an open invitation was sent. */
    void handedOver(long invitationId, Instant at) {
        commit(() -> invitations.lock(invitationId).orElseThrow().sent(at));
    }

    /** The portal as it is stored. */
    Portal now(Portal portal) {
        return portals.byId(portal.id()).orElseThrow();
    }

    /** Lets the invitation expire within a transaction. */
    void endTimeOf(long invitationId) {
        PortalInvitation invitation = invitations.lock(invitationId).orElseThrow();
        invitation.sendAgain(invitation.offer().email(), Instant.now().minusSeconds(1));
    }

    /** Runs the steps as the system in a transaction that is rolled back, so that none of its e-mails is sent. */
    void rolledBack(Runnable steps) {
        as.system(() -> {
            transaction.begin();
            try {
                steps.run();
            } finally {
                transaction.rollback();
            }
            return null;
        });
    }

    void commit(Runnable steps) {
        as.system(() -> {
            transaction.begin();
            steps.run();
            transaction.commit();
            return null;
        });
    }

    /** Runs the same step in that many threads at once, each as the system. */
    <T> List<T> race(int runners, Callable<T> step) {
        var start = new CyclicBarrier(runners);
        List<Future<T>> running = Stream.generate(() -> threads.submit(() -> as.system(() -> {
                    start.await();
                    return step.call();
                })))
                .limit(runners)
                .toList();
        return running.stream().map(Scene::result).toList();
    }

    private static <T> T result(Future<T> step) {
        try {
            return step.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
