package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactService;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.address.EndAccess;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

/** Tells the staff into which portals a contact gets, and closes and reopens that access. */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class PortalAccessService {

    private static final Set<AuditEventType> HISTORY = EnumSet.of(
            AuditEventType.MEMBER__ACCESS_CLOSED,
            AuditEventType.MEMBER__ACCESS_REOPENED,
            AuditEventType.MEMBER__ADDRESS_CHANGED);

    private final PortalUserRepository members;
    private final MemberSessionRepository sessions;
    private final MemberSignIn signIn;
    private final EndAccess end;
    private final PortalRepository portals;
    private final ContactRepository directory;
    private final ContactService contacts;
    private final AuditLogRepository kept;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    PortalAccessService(
            PortalUserRepository members,
            MemberSessionRepository sessions,
            MemberSignIn signIn,
            EndAccess end,
            PortalRepository portals,
            ContactRepository directory,
            ContactService contacts,
            AuditLogRepository kept,
            Caller caller,
            Clock clock,
            AuditTrail auditTrail) {
        this.members = members;
        this.sessions = sessions;
        this.signIn = signIn;
        this.end = end;
        this.portals = portals;
        this.directory = directory;
        this.contacts = contacts;
        this.kept = kept;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** The contact's accounts with their past, by portal name; none for an unknown contact, or one that was erased. */
    public List<PortalAccess> of(long contactId) {
        List<PortalUser> users = directory
                .byId(contactId)
                .filter(contact -> !contact.erased())
                .map(contact -> members.of(contact, caller.portals()))
                .orElse(List.of());
        Map<Long, List<AuditLogEntry>> history = users.isEmpty()
                ? Map.of()
                : kept.aboutContact(contactId, HISTORY).stream()
                        .collect(Collectors.groupingBy(AuditLogEntry::memberId));
        return users.stream()
                .filter(user -> user.portal().deletion().isEmpty())
                .map(user -> access(user, history.getOrDefault(user.id(), List.of())))
                .toList();
    }

    /** The accounts that the contact deleted, the latest first, as far as the audit log goes back. */
    public List<DeletedAccount> deletedBy(long contactId) {
        List<AuditLogEntry> deletions = kept.aboutContact(contactId, Set.of(AuditEventType.MEMBER__DELETED));
        if (deletions.isEmpty()) {
            return List.of();
        }
        PortalScope visible = caller.portals();
        Map<String, String> names = portals.all(visible).stream().collect(Collectors.toMap(Portal::key, Portal::name));
        // A portal that is gone has no name any more; who is kept to some portals never saw it.
        return deletions.stream()
                .filter(entry -> visible.isAll() || names.containsKey(entry.portalKey()))
                .map(entry -> new DeletedAccount(
                        names.getOrDefault(entry.portalKey(), entry.portalKey()), entry.happenedAt()))
                .toList();
    }

    private static PortalAccess access(PortalUser user, List<AuditLogEntry> history) {
        return new PortalAccess(
                user.id(),
                user.portal().id(),
                user.portal().name(),
                user.userName(),
                user.email().text(),
                user.contactAddress().map(EmailAddress::text).orElse(null),
                user.roles().stream().map(PortalRole::name).sorted().toList(),
                user.active(),
                user.closedAt(),
                user.closedBy(),
                history.stream()
                        .map(event -> AccessEvent.of(event, user.name()))
                        .toList());
    }

    /**
     * Ends the user's sessions and mailed links, and lets the user in no more; where the access is closed already, that
     * stands. Empty where there is no such user.
     */
    public Optional<PortalUser> close(long userId) {
        Optional<PortalUser> user = members.forChange(userId, caller.portals());
        user.filter(PortalUser::active).ifPresent(found -> {
            found.closeAccess(caller.name(), clock.instant());
            end.of(found, AuditEventType.MEMBER__ACCESS_CLOSED);
        });
        return user;
    }

    /** Lets the user sign in again; where the access is open, or the data was erased, that stands. */
    public Optional<PortalUser> reopen(long userId) {
        Optional<PortalUser> user = members.forChange(userId, caller.portals());
        user.filter(found -> !found.active() && !found.contact().erased()).ifPresent(found -> {
            found.reopenAccess();
            // Here, too: what began in the moment of closing must not come back to life.
            end.of(found, AuditEventType.MEMBER__ACCESS_REOPENED);
        });
        return user;
    }

    /**
     * Ends the user's sessions on all browsers, none of which is known any more; a recovery link that is on its way still
     * works. Empty where there is no such user.
     */
    public Optional<PortalUser> signOutEverywhere(long userId) {
        Optional<PortalUser> user = members.forChange(userId, caller.portals());
        user.ifPresent(found -> {
            sessions.endAllOf(found);
            signIn.forgetBrowsers(found);
            auditTrail.tell(found.event(AuditEventType.MEMBER__SIGNED_OUT_EVERYWHERE)
                    .with("contact", found.contact().id()));
        });
        return user;
    }

    /**
     * Deactivates the contact, and closes the access of some of its users, both or neither. The caller needs the right to
     * change contacts, too.
     *
     * @param userIds those of other contacts are left alone
     */
    public Optional<Contact> deactivate(long contactId, Collection<Long> userIds) {
        // In one order for all, and before the contact, as everybody takes a contact last.
        for (long userId : new TreeSet<>(userIds)) {
            members.byId(userId, caller.portals())
                    .filter(user -> user.contact().id() == contactId)
                    .ifPresent(user -> close(user.id()));
        }
        return contacts.deactivate(contactId);
    }
}
