package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.member.NewMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.text.EmailAddress;

/** Makes people with data in every feature, each with a mark that appears nowhere else in the database. */
@ApplicationScoped
@Transactional
class ErasureScene {

    /** A person with an account in one portal, and an invitation into another. */
    record Person(String mark, Contact contact, PortalUser user, long role, long invitation, String secret) {

        String address() {
            return mark + "@example.org";
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private As as;

    @Inject
    private Scene scene;

    @Inject
    private InvitationMaker make;

    @Inject
    private ContactRepository contacts;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private PortalUserRepository members;

    @Inject
    private MemberSessionRepository sessions;

    @Inject
    private Outbox outbox;

    @Inject
    private EmailRateLimiter limits;

    Person person(Portal other) {
        String mark = "m" + UUID.randomUUID().toString().substring(0, 13);
        Contact contact = contact(mark);
        Portal portal = make.portal();
        PortalRole role = make.role(portal, "buyer");
        PortalUser user = member(portal, contact, mark, role);
        InvitationMaker.Mailed mailed = as.system(() -> make.mailed(other, contact, scene.role(other, "partner")));
        make.write(mailed, "See you, " + mark);
        email(mailed.invitation(), contact, mark);
        return new Person(mark, contact, user, role.id(), mailed.invitation(), mailed.secret());
    }

    Contact contact(String mark) {
        var contact = new Contact(
                new ContactDetails(
                        "A" + mark,
                        "B" + mark,
                        EmailAddress.parse(mark + "@example.org"),
                        "+49 " + mark,
                        "Chief " + mark,
                        mark + " Works",
                        Optional.of(Locale.GERMAN)),
                mark + "@example.org",
                Instant.now());
        contacts.add(contact);
        return contact;
    }

    private PortalUser member(Portal portal, Contact contact, String mark, PortalRole role) {
        PortalUser user = members.register(new NewMember(
                portal,
                contact,
                "user" + mark,
                new EmailAddress(mark + "@example.org"),
                Hashed.of("racing tides at dusk"),
                Locale.GERMAN,
                Set.of(role)));
        entities.flush();
        sessions.begin(user);
        return user;
    }

    /** A failed e-mail, with the server's reply about the address. */
    private void email(long invitation, Contact contact, String mark) {
        long email = outbox.enqueue(
                        new NewEmail(
                                EmailKind.INVITATION,
                                invitation,
                                null,
                                contact.id(),
                                SenderRequest.named("Harbour"),
                                contact.name(),
                                contact.email().orElseThrow(),
                                Locale.GERMAN,
                                "For " + mark,
                                "Dear " + mark,
                                "<p>Dear " + mark + "</p>",
                                "http://x.example/••••"),
                        limits.replacing())
                .id();
        entities.flush();
        entities.createNativeQuery("update email_activity set status_reason = 'FAILED', next_attempt_at = null,"
                        + " failure = 'NO_SUCH_RECIPIENT', failure_detail = ? where id = ?")
                .setParameter(1, "550 no " + mark + " here")
                .setParameter(2, email)
                .executeUpdate();
    }

    Contact stored(Person person) {
        return contacts.byId(person.contact().id()).orElseThrow();
    }

    PortalUser user(long number) {
        PortalUser user = members.byId(number).orElseThrow();
        user.roles();
        return user;
    }

    /** The user of another contact with the same address, who has accepted the person's invitation. */
    PortalUser twin(Person person) {
        PortalInvitation invitation = invitations.lock(person.invitation()).orElseThrow();
        Contact other = contact(person.mark());
        PortalUser user = make.user(invitation.portal(), other, person.address());
        invitation.accept(user, Optional.empty(), Instant.now());
        return user;
    }

    void openAgain(Person person) {
        entities.createNativeQuery("update contact set active = true where id = ?")
                .setParameter(1, person.contact().id())
                .executeUpdate();
    }
}
