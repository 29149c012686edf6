package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.contact.Contact;
import org.vestibule.contact.Facts;
import org.vestibule.contact.PersonalDataSource;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.address.AddressChanges;
import org.vestibule.member.password.RecoveryLinks;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.portal.PortalRole;

/** Exports and erases a contact's portal accounts, with their roles, sessions and history. */
@ApplicationScoped
class MemberPersonalData implements PersonalDataSource {

    @PersistenceContext
    private EntityManager entities;

    private final PortalUserRepository members;
    private final MemberSessionRepository sessions;
    private final RecoveryLinks links;
    private final AddressChanges changes;
    private final AuditLogRepository kept;

    @Inject
    MemberPersonalData(
            PortalUserRepository members,
            MemberSessionRepository sessions,
            RecoveryLinks links,
            AddressChanges changes,
            AuditLogRepository kept) {
        this.members = members;
        this.sessions = sessions;
        this.links = links;
        this.changes = changes;
        this.kept = kept;
    }

    @Override
    public Place place() {
        return Place.PORTAL_USERS;
    }

    @Override
    public JsonValue export(Contact contact) {
        return members.of(contact).stream().map(this::facts).collect(Facts.list());
    }

    private JsonObject facts(PortalUser user) {
        return new Facts()
                .with("number", user.id())
                .with("portal", user.portal().name())
                .with("userName", user.userName())
                .with("email", user.email())
                .with("language", user.locale().toLanguageTag())
                .with("active", user.active())
                .with("createdAt", user.createdAt())
                .with(
                        "roles",
                        user.roles().stream().map(PortalRole::name).sorted().toList())
                .with("sessionsBegunAt", begun("MemberSession", user))
                .with("recoveryLinksMadeAt", begun("RecoveryLink", user))
                .with("addressConfirmationsMadeAt", begun("AddressChange", user))
                .with("signedInAt", user.signedInAt().orElse(null))
                .with(
                        "auditLog",
                        kept.aboutMember(user.id()).stream().map(Facts::of).collect(Facts.list()))
                .json();
    }

    private List<Instant> begun(String key, PortalUser user) {
        return entities.createQuery(
                        "select k.createdAt from " + key + " k where k.user = :user order by k.createdAt",
                        Instant.class)
                .setParameter("user", user)
                .getResultList();
    }

    @Override
    public void erase(Contact contact, Instant now) {
        for (PortalUser user : members.of(contact)) {
            members.forChange(user.id()).orElseThrow().erase();
            sessions.endAllOf(user);
            links.endAllOf(user);
            changes.removeAllOf(user);
        }
    }
}
