package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.password.MintedLinks;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.Hashed;
import org.vestibule.text.EmailAddress;

/** Creates portal users, each with its own contact, for tests to sign in. */
@ApplicationScoped
@Transactional
public class MemberMaker {

    public static final String PASSWORD = "harbour lights at nine";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PortalRepository portals;

    @Inject
    private ContactRepository contacts;

    @Inject
    private PortalUserRepository members;

    @Inject
    private MintedLinks links;

    @Inject
    private Outbox outbox;

    public Portal portal() {
        String key = "m" + UUID.randomUUID().toString().substring(0, 8);
        var portal = new Portal(key, "Portal " + key, Locale.ENGLISH, "#0f766e");
        portals.add(portal);
        return portal;
    }

    public PortalUser user(Portal portal) {
        return user(portal, "Hedy." + UUID.randomUUID().toString().substring(0, 8) + "@Example.org", PASSWORD);
    }

    public PortalUser user(Portal portal, String typedAddress, String password) {
        EmailAddress email = EmailAddress.parse(typedAddress).orElseThrow();
        var contact = new Contact(
                new ContactDetails("Hedy", "L", Optional.of(email), null, null, null, Optional.empty()),
                "Tess Tester",
                Instant.now());
        contacts.add(contact);
        return members.register(
                new NewMember(portal, contact, email.text(), email, Hashed.of(password), Locale.ENGLISH, Set.of()));
    }

    /** Changes the user's contact, as the staff would. */
    public void change(PortalUser user, ContactField field, String text) {
        Contact contact = contactOf(user);
        contact.change(ContactRequest.of(contact.details()).with(field, text).details(), "Tess Tester", Instant.now());
    }

    public void closeContact(PortalUser user) {
        contactOf(user).deactivate("Tess Tester", Instant.now());
    }

    public Contact contactOf(PortalUser user) {
        return contacts.byId(user.contact().id()).orElseThrow();
    }

    /** The user as it is stored now. */
    public PortalUser stored(PortalUser user) {
        return members.byId(user.id()).orElseThrow();
    }

    public PortalRole grant(PortalUser user) {
        var role = new PortalRole(user.portal(), "partner", "Partner");
        portals.add(role);
        entities.flush();
        members.byId(user.id()).orElseThrow().grant(List.of(role));
        return role;
    }

    public void grant(PortalUser user, PortalRole role) {
        members.byId(user.id()).orElseThrow().grant(List.of(role));
    }

    public void close(PortalUser user) {
        entities.createNativeQuery("update portal_user set active = false where id = ?")
                .setParameter(1, user.id())
                .executeUpdate();
    }

    /** Gives the user an address that only an older version accepted. */
    public void rename(PortalUser user, String former) {
        entities.createNativeQuery(
                        "update portal_user set user_name = ?1, user_name_key = ?2, email = ?1, email_key = ?3"
                                + " where id = ?4")
                .setParameter(1, former)
                .setParameter(2, PortalUser.keyOf(former))
                .setParameter(3, new EmailAddress(former).key())
                .setParameter(4, user.id())
                .executeUpdate();
    }

    public String recoveryLink(PortalUser user, Instant expiresAt) {
        return links.secret(entities.find(PortalUser.class, user.id()), expiresAt);
    }

    public void remove(PortalRole role) {
        entities.createNativeQuery("delete from portal_user_role where portal_role_id = ?")
                .setParameter(1, role.id())
                .executeUpdate();
        portals.remove(role);
    }

    public void signInOn(Portal portal, long page) {
        portals.byId(portal.id()).orElseThrow().setEntryPages(null, page, null);
    }

    public void recoverOn(Portal portal, long page) {
        portals.byId(portal.id()).orElseThrow().setEntryPages(null, null, page);
    }

    public void letRecoveryMailsAge(PortalUser user, Duration by) {
        List<EmailActivity> mails = outbox.regarding(EmailKind.PASSWORD_RECOVERY, user.id());
        for (EmailActivity mail : mails) {
            entities.createQuery("update EmailActivity a set a.createdAt = :earlier where a.id = :id")
                    .setParameter("earlier", mail.createdAt().minus(by))
                    .setParameter("id", mail.id())
                    .executeUpdate();
        }
    }

    public void letSessionsExpire(PortalUser user) {
        entities.createQuery("update MemberSession s set s.expiresAt = :past where s.user = :user")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("user", user)
                .executeUpdate();
    }

    public List<String> storedSessionSecrets(PortalUser user) {
        return entities.createQuery("select s.tokenHash from MemberSession s where s.user = :user", String.class)
                .setParameter("user", user)
                .getResultList();
    }
}
