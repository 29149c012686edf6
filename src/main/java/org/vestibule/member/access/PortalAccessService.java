package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

/** Shows the staff a contact's portal accounts, and closes and reopens access to them. */
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

    /** The contact's accounts with their history, by portal name; empty for an unknown or erased contact. */
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

    /** The accounts that the contact deleted, newest first, as far back as the audit log goes. */
    public List<DeletedAccount> deletedBy(long contactId) {
        List<AuditLogEntry> deletions = kept.aboutContact(contactId, Set.of(AuditEventType.MEMBER__DELETED));
        if (deletions.isEmpty()) {
            return List.of();
        }
        PortalScope visible = caller.portals();
        Map<String, String> names = portals.all(visible).stream().collect(Collectors.toMap(Portal::key, Portal::name));
        Map<String, Instant> removed = kept.removedPortals(
                deletions.stream().map(AuditLogEntry::portalKey).collect(Collectors.toSet()));
        // A deleted portal is shown by its key, and only to callers who may see all portals. Its key may be another
        // portal's by now.
        Predicate<AuditLogEntry> ofPresent = entry -> names.containsKey(entry.portalKey())
                && !entry.happenedAt().isBefore(removed.getOrDefault(entry.portalKey(), Instant.MIN));
        return deletions.stream()
                .filter(entry -> visible.isAll() || ofPresent.test(entry))
                .map(entry -> new DeletedAccount(
                        ofPresent.test(entry) ? names.get(entry.portalKey()) : entry.portalKey(), entry.happenedAt()))
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
     * Closes the user's access and ends the user's sessions and mailed links; does nothing if it is closed already.
     * Empty if there is no such user.
     */
    public Optional<PortalUser> close(long userId) {
        Optional<PortalUser> user = members.forChange(userId, caller.portals());
        user.filter(PortalUser::active).ifPresent(found -> {
            found.closeAccess(caller.name(), clock.instant());
            end.of(found, AuditEventType.MEMBER__ACCESS_CLOSED);
        });
        return user;
    }

    /** Lets the user sign in again; does nothing if the access is open or the data was erased. */
    public Optional<PortalUser> reopen(long userId) {
        Optional<PortalUser> user = members.forChange(userId, caller.portals());
        user.filter(found -> !found.active() && !found.contact().erased()).ifPresent(found -> {
            found.reopenAccess();
            // Sessions and links created while the access was being closed must not become valid again.
            end.of(found, AuditEventType.MEMBER__ACCESS_REOPENED);
        });
        return user;
    }

    /**
     * Ends the user's sessions on all browsers and forgets these browsers; a recovery link that was already mailed
     * still works. Empty if there is no such user.
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
     * Deactivates the contact and closes the access of some of its users, in one transaction. The caller also needs the
     * right to change contacts.
     *
     * @param userIds users of other contacts are ignored
     */
    public Optional<Contact> deactivate(long contactId, Collection<Long> userIds) {
        // Users are locked by ascending id and before the contact, as everywhere, to prevent deadlocks.
        for (long userId : new TreeSet<>(userIds)) {
            members.byId(userId, caller.portals())
                    .filter(user -> user.contact().id() == contactId)
                    .ifPresent(user -> close(user.id()));
        }
        return contacts.deactivate(contactId);
    }
}
