package org.vestibule.invitation;

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
import java.util.function.Consumer;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.member.NewMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.OneTimeToken;
import org.vestibule.testing.Hashed;
import org.vestibule.text.EmailAddress;

/** Makes sent invitations for tests of accepting, each with its own portal, roles and contact. */
@ApplicationScoped
@Transactional
public class InvitationMaker {

    /** A sent invitation and the secret of its link. */
    public record Mailed(Portal portal, PortalRole role, Contact contact, long invitation, String secret) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PortalRepository portals;

    @Inject
    private ContactRepository contacts;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private PortalUserRepository members;

    @Inject
    private CurrentCaller caller;

    public Portal portal() {
        String key = "p" + UUID.randomUUID().toString().substring(0, 8);
        var portal = new Portal(key, "Portal " + key, Locale.ENGLISH, "#0f766e");
        portals.add(portal);
        return portal;
    }

    public void entryPages(Portal portal, Long invite, Long signIn, Long recovery) {
        portals.byId(portal.id()).orElseThrow().setEntryPages(invite, signIn, recovery);
    }

    public PortalRole role(Portal portal, String key) {
        var role = new PortalRole(portal, key, "Role " + key);
        portals.add(role);
        return role;
    }

    public Contact contact(String email) {
        return contact(email, "Ada", "Byron");
    }

    public Contact contact(String email, String firstName, String lastName) {
        var details = new ContactDetails(
                firstName, lastName, EmailAddress.parse(email), null, null, null, Optional.of(Locale.ENGLISH));
        var contact = new Contact(details, "Tess Tester", Instant.now());
        contacts.add(contact);
        return contact;
    }

    public static String someEmail() {
        return "Ada." + UUID.randomUUID().toString().substring(0, 8) + "@Example.org";
    }

    /** An invitation that can be accepted. */
    public Mailed mailed() {
        Portal portal = portal();
        return mailed(portal, contact(someEmail()), role(portal, "partner"));
    }

    public Mailed mailed(Portal portal, Contact contact, PortalRole... roles) {
        return mailed(Locale.ENGLISH, portal, contact, roles);
    }

    /** An invitation in this language. */
    public Mailed mailed(Locale language, Portal portal, Contact contact, PortalRole... roles) {
        Instant now = Instant.now();
        var offer = new InvitationOffer(
                contact.email().orElseThrow(), language, null, caller, now.plus(Duration.ofDays(14)));
        var invitation = new PortalInvitation(contact, portal, List.of(roles), offer, now);
        invitations.add(invitation);
        entities.flush();
        String secret = link(invitation, 1);
        invitation.sent(now);
        return new Mailed(portal, roles[0], contact, invitation.id(), secret);
    }

    private String link(PortalInvitation invitation, long activity) {
        OneTimeToken token = OneTimeToken.mint();
        invitations.remember(token, invitation, activity);
        return token.secret();
    }

    /** Sends a new link, as the dispatcher does after a resend; the old links end. */
    public String resend(Mailed mailed) {
        PortalInvitation invitation = now(mailed);
        invitation.sendAgain(invitation.offer().email(), Instant.now().plus(Duration.ofDays(14)));
        String secret = link(invitation, 2);
        entities.flush();
        invitations.endOtherTokens(invitation, 2);
        invitation.sent(Instant.now());
        return secret;
    }

    /** An existing account in the portal. */
    public PortalUser user(Portal portal, Contact contact, String email) {
        PortalUser user = members.register(new NewMember(
                portal,
                contact,
                email,
                new EmailAddress(email),
                Hashed.of("harbour lights at nine"),
                Locale.ENGLISH,
                Set.of()));
        entities.flush();
        return user;
    }

    public void change(Mailed mailed, Consumer<PortalInvitation> change) {
        change.accept(now(mailed));
        entities.flush();
    }

    /** Sets the inviter's message. */
    public void write(Mailed mailed, String message) {
        entities.createQuery("update PortalInvitation i set i.offer.message = :message where i.id = :id")
                .setParameter("message", message)
                .setParameter("id", mailed.invitation())
                .executeUpdate();
        entities.getEntityManagerFactory().getCache().evict(PortalInvitation.class);
    }

    /** Changes the contact's address, as a correction after the invitation would. */
    public void move(Mailed mailed, String address) {
        move(mailed.contact(), address);
    }

    void move(Contact moved, String address) {
        Contact contact = contacts.byId(moved.id()).orElseThrow();
        ContactDetails old = contact.details();
        contact.change(
                new ContactDetails(
                        old.firstName(),
                        old.lastName(),
                        EmailAddress.parse(address),
                        old.phone(),
                        old.jobTitle(),
                        old.company(),
                        old.locale()),
                "Tess Tester",
                Instant.now());
    }

    /** Changes the contact's first name, as a colleague's correction would. */
    public void correctFirstName(Mailed mailed, String firstName) {
        Contact contact = contactOf(mailed);
        ContactDetails old = contact.details();
        contact.change(
                new ContactDetails(
                        firstName,
                        old.lastName(),
                        old.email(),
                        old.phone(),
                        old.jobTitle(),
                        old.company(),
                        old.locale()),
                "Tess Tester",
                Instant.now());
    }

    public Contact contactOf(Mailed mailed) {
        return contacts.byId(mailed.contact().id()).orElseThrow();
    }

    /** Closes the account. */
    public void deactivate(long staffId) {
        entities.createQuery("update StaffAccount a set a.active = false where a.id = :id")
                .setParameter("id", staffId)
                .executeUpdate();
        entities.getEntityManagerFactory().getCache().evictAll();
    }

    public void closeContact(Mailed mailed) {
        contacts.byId(mailed.contact().id()).orElseThrow().deactivate("Tess Tester", Instant.now());
    }

    public void removeRole(PortalRole role) {
        portals.remove(role);
    }

    public PortalInvitation now(Mailed mailed) {
        return invitations.byId(mailed.invitation()).orElseThrow();
    }

    public List<PortalUser> usersOf(Portal portal) {
        List<PortalUser> users = entities.createQuery(
                        "select u from PortalUser u where u.portal = :portal", PortalUser.class)
                .setParameter("portal", portal)
                .getResultList();
        users.forEach(PortalUser::roles);
        return users;
    }
}
