package org.vestibule.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vestibule.security.Caller;
import org.vestibule.text.SearchFolding;

/**
 * A stored audit event: what happened, when, by whom, from where, and the records it is about. It is immutable: the
 * database refuses to change it, or to delete it in its first 90 days.
 */
@Entity
@Table(name = "journal_entry")
public class AuditLogEntry {

    private static final int NAME_ROOM = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vestibule_ids")
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "happening")
    private AuditEventType eventType;

    @Column(name = "by_staff_id")
    private Long byStaffId;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "by_name_key")
    private String byNameKey;

    @Column(name = "from_address")
    private String fromAddress;

    @Column(name = "invitation_id")
    private Long invitationId;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "portal_key")
    private String portalKey;

    @Lob
    private String details;

    protected AuditLogEntry() {}

    AuditLogEntry(AuditEvent event, Caller caller, Instant now) {
        happenedAt = now;
        eventType = event.type();
        byStaffId = caller.id();
        byName = caller.signedIn() ? caller.name() : null;
        byNameKey = byName == null ? null : nameKey(byName);
        fromAddress = caller.address();
        invitationId = number(event, "invitation");
        contactId = number(event, "contact");
        memberId = number(event, "member");
        staffId = number(event, "staff");
        portalKey = event.about().get("portal");
        details = AuditDetailsJson.json(event.about());
    }

    /** The search form of the name. */
    private static String nameKey(String name) {
        String folded = SearchFolding.of(name);
        return folded.length() <= NAME_ROOM ? folded : folded.substring(0, NAME_ROOM);
    }

    private static Long number(AuditEvent event, String name) {
        String value = event.about().get(name);
        return value == null ? null : Long.valueOf(value);
    }

    public Long id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public AuditEventType type() {
        return eventType;
    }

    /** The id of the staff account that caused the event; null if it was somebody else or the system. */
    public Long byStaffId() {
        return byStaffId;
    }

    /** The name of the member of staff at that time, or "Vestibule" for the system; null for a visitor. */
    public String byName() {
        return byName;
    }

    /** The network address that the request came from; null for background work. */
    public String fromAddress() {
        return fromAddress;
    }

    public Long invitationId() {
        return invitationId;
    }

    public Long contactId() {
        return contactId;
    }

    public Long memberId() {
        return memberId;
    }

    /** The id of the staff account that the event is about; null if there is none. */
    public Long staffId() {
        return staffId;
    }

    public String portalKey() {
        return portalKey;
    }

    /** All attributes by their names in the log, in their order there. */
    public Map<String, String> about() {
        return AuditDetailsJson.all(details);
    }

    /** An attribute without a column of its own, by its name in the log; empty if it wasn't recorded. */
    public Optional<String> detail(String name) {
        return AuditDetailsJson.value(details, name);
    }
}
