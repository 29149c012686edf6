package org.vestibule.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ErasedContact;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.StoredOfPortal;
import org.vestibule.security.HashedPassword;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.UserNameKey;

/** A contact's account in one portal. */
@Entity
@Table(name = "portal_user")
public class PortalUser extends StoredOfPortal {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_name_key")
    private String userNameKey;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password_hash")
    private String passwordHash;

    private String locale;
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @ManyToMany
    @JoinTable(
            name = "portal_user_role",
            joinColumns = @JoinColumn(name = "portal_user_id"),
            inverseJoinColumns = @JoinColumn(name = "portal_role_id"))
    private Set<PortalRole> roles = new HashSet<>();

    protected PortalUser() {}

    PortalUser(
            Portal portal,
            Contact contact,
            String userName,
            EmailAddress email,
            HashedPassword password,
            Locale locale,
            Instant now) {
        super(portal);
        this.contact = contact;
        this.userName = userName.strip();
        this.userNameKey = keyOf(userName);
        this.email = email.text();
        this.emailKey = email.key();
        this.passwordHash = password.text();
        this.locale = locale.toLanguageTag();
        this.active = true;
        this.createdAt = now;
    }

    public static String keyOf(String userName) {
        return UserNameKey.of(userName);
    }

    /** Adds roles to the user's. A role of another portal is a programming error of the caller. */
    public void grant(Collection<PortalRole> granted) {
        granted.forEach(this::requireOwn);
        roles.addAll(granted);
    }

    /** Replaces the user's roles with these. */
    public void replaceRoles(Collection<PortalRole> chosen) {
        chosen.forEach(this::requireOwn);
        roles.clear();
        roles.addAll(chosen);
    }

    private void requireOwn(PortalRole role) {
        if (!role.portal().id().equals(portal().id())) {
            throw new IllegalArgumentException("The role " + role.key() + " is another portal's");
        }
    }

    public void changePassword(HashedPassword password) {
        passwordHash = password.text();
    }

    /** Records a sign-in. */
    public void signIn(Instant now) {
        signedInAt = now;
    }

    /** Closes the user's access. The roles stay, in case it is reopened. */
    public void closeAccess(String by, Instant now) {
        active = false;
        closedAt = now;
        closedBy = by;
    }

    /** Reopens the user's access; the user has to sign in again. */
    public void reopenAccess() {
        if (contact.erased()) {
            throw new IllegalStateException("The data of portal user " + id() + " was erased");
        }
        active = true;
        closedAt = null;
        closedBy = null;
    }

    /** Changes the address for signing in and for e-mails; a user name equal to the former address changes with it. */
    public void moveTo(EmailAddress address) {
        if (userNameKey.equals(keyOf(email))) {
            userName = address.text();
            userNameKey = keyOf(userName);
        }
        email = address.text();
        emailKey = address.key();
    }

    /** Removes the personal data: nobody can sign in to the account any more, and it grants no access. */
    public void erase() {
        userName = ErasedContact.name(contact.id());
        userNameKey = keyOf(userName);
        email = ErasedContact.address(contact.id()).text();
        emailKey = ErasedContact.address(contact.id()).key();
        passwordHash = HashedPassword.NONE.text();
        active = false;
        closedAt = null;
        closedBy = null;
        signedInAt = null;
        roles.clear();
    }

    /** An audit event about this user, or caused by it. */
    public AuditEvent event(AuditEventType type) {
        return AuditEvent.of(type).with("member", id()).with("portal", portal().key());
    }

    public Contact contact() {
        return contact;
    }

    /** The first and last name of the account's contact. */
    public String name() {
        return contact.name();
    }

    public String userName() {
        return userName;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** The salted hash of the password, as {@code PasswordHasher} makes it. Never show or log it. */
    public String passwordHash() {
        return passwordHash;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** The language that somebody chose for the user; empty if it is the portal's and the contact's isn't known. */
    public Optional<Locale> knownLocale() {
        return Optional.of(locale())
                .filter(own -> contact.locale().isPresent() || !own.equals(portal().defaultLocale()));
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether this user may sign in: false if the access was closed or the data erased. */
    public boolean active() {
        return active;
    }

    /** When the access was closed; null if it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** The name of the person who closed the access; null if it is open. */
    public String closedBy() {
        return closedBy;
    }

    /** When the user last signed in; empty if no sign-in is known. */
    public Optional<Instant> signedInAt() {
        return Optional.ofNullable(signedInAt);
    }

    /** The contact's present address, if it differs from the sign-in address. */
    public Optional<EmailAddress> contactAddress() {
        return contact.email().filter(address -> !address.sameMailbox(email()));
    }

    public Set<PortalRole> roles() {
        return Set.copyOf(roles);
    }

    public Set<Long> roleIds() {
        return roles.stream().map(PortalRole::id).collect(Collectors.toSet());
    }

    /** The keys of the roles in alphabetical order, for the audit log. */
    public String roleKeys() {
        return roles.stream().map(PortalRole::key).sorted().collect(Collectors.joining(","));
    }

    public boolean hasRole(long roleId) {
        return roles.stream().anyMatch(role -> role.id() == roleId);
    }
}
