package org.vestibule.invitation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.contact.Contact;
import org.vestibule.contact.EmailAddress;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.shared.Stored;

/** What an invitation offers: which roles, in which portal, to whom, at which address, and who answers for it. */
@MappedSuperclass
public abstract class InvitationOffer extends Stored {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "portal_id")
    private Portal portal;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String locale;
    private String message;

    @Column(name = "invited_by_id")
    private Long invitedById;

    @Column(name = "invited_by_name")
    private String invitedByName;

    @ElementCollection
    @CollectionTable(name = "portal_invitation_role", joinColumns = @JoinColumn(name = "invitation_id"))
    private Set<InvitedRole> roles = new HashSet<>();

    protected InvitationOffer() {}

    InvitationOffer(
            Contact contact,
            Portal portal,
            EmailAddress email,
            Collection<PortalRole> roles,
            Locale locale,
            String message,
            Caller inviter) {
        this.contact = contact;
        this.portal = portal;
        this.roles = roles.stream().map(InvitedRole::new).collect(Collectors.toCollection(HashSet::new));
        this.locale = locale.toLanguageTag();
        this.message = message;
        addressTo(email);
        answeredForBy(inviter);
    }

    final void addressTo(EmailAddress address) {
        email = address.text();
        emailKey = address.key();
    }

    final void forgetMessage() {
        message = null;
    }

    final void answeredForBy(Caller inviter) {
        invitedById = inviter.id();
        invitedByName = inviter.name();
    }

    final void offerOnly(PortalRole role) {
        roles.clear();
        roles.add(new InvitedRole(role));
    }

    public Contact contact() {
        return contact;
    }

    public Portal portal() {
        return portal;
    }

    /** The address it was made for. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** A personal line from the inviter; may be null. */
    public String message() {
        return message;
    }

    /** The inviter's account; null where Vestibule itself invited. */
    public Long invitedById() {
        return invitedById;
    }

    public String invitedByName() {
        return invitedByName;
    }

    public Set<InvitedRole> roles() {
        return Set.copyOf(roles);
    }

    /** The names of the roles as they were offered, in the alphabet's order. */
    public List<String> roleNames() {
        return roles.stream().map(InvitedRole::name).sorted().toList();
    }
}
