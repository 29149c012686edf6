package org.vestibule.staff.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.OwnedRecords;
import org.vestibule.security.OwnedRecords.Recipient;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.administration.HandOverOutcome.Done;
import org.vestibule.staff.administration.HandOverOutcome.NotDeactivated;
import org.vestibule.staff.administration.HandOverOutcome.Refused;

/** Hands over the records that a colleague is responsible for to another colleague, in a single transaction. */
@ApplicationScoped
@Transactional
@Retried
@Requires(Right.STAFF)
public class HandOver {

    private final StaffAccountService accounts;
    private final StaffChanges changes;
    private final HandOverRecipients recipients;
    private final StaffPortals portals;
    private final Instance<OwnedRecords> kinds;
    private final AuditTrail auditTrail;

    @Inject
    HandOver(
            StaffAccountService accounts,
            StaffChanges changes,
            HandOverRecipients recipients,
            StaffPortals portals,
            @Any Instance<OwnedRecords> kinds,
            AuditTrail auditTrail) {
        this.accounts = accounts;
        this.changes = changes;
        this.recipients = recipients;
        this.portals = portals;
        this.kinds = kinds;
        this.auditTrail = auditTrail;
    }

    /** The records that the account's owner is responsible for, by kind; without kinds that have none. */
    public List<OwnedSummary> owned(long id) {
        Map<OwnedRecords, Map<Long, Long>> counts = counts(id);
        Optional<StaffAccount> account = counts.isEmpty() ? Optional.empty() : accounts.byId(id);
        Map<Long, String> names = account.isEmpty() ? Map.of() : portals.names();
        return account.map(owner -> counts.entrySet().stream()
                        .map(kind -> summary(owner, kind.getKey(), kind.getValue(), names))
                        .toList())
                .orElse(List.of());
    }

    private static OwnedSummary summary(
            StaffAccount owner, OwnedRecords kind, Map<Long, Long> counts, Map<Long, String> names) {
        boolean mayStill = owner.active() && owner.job().rights().contains(kind.right());
        return new OwnedSummary(
                kind.kind(),
                total(counts),
                names.entrySet().stream()
                        .filter(portal -> counts.containsKey(portal.getKey()))
                        .map(portal -> new OwnedSummary.InPortal(
                                portal.getValue(),
                                counts.get(portal.getKey()),
                                !mayStill || !owner.portals().contains(portal.getKey())))
                        .toList());
    }

    private Map<OwnedRecords, Map<Long, Long>> counts(long id) {
        Map<OwnedRecords, Map<Long, Long>> counts = new LinkedHashMap<>();
        for (OwnedRecords kind : kinds) {
            Map<Long, Long> byPortal = kind.count(id);
            if (!byPortal.isEmpty()) {
                counts.put(kind, byPortal);
            }
        }
        return counts;
    }

    private static long total(Map<Long, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The names of the colleagues who could take over at least some of the records, by account id, sorted by name. */
    public Map<String, String> recipients(long id) {
        Map<String, String> names = new LinkedHashMap<>();
        recipients.of(id, kinds).forEach(account -> names.put(account.id().toString(), account.displayName()));
        return names;
    }

    /**
     * Hands over the records that the recipient may take.
     *
     * @param recipientId null if nobody was chosen
     */
    public HandOverOutcome handOver(long id, Long recipientId) {
        Optional<StaffAccount> account = accounts.forChange(id);
        if (account.isEmpty() || recipientId == null) {
            return account.isEmpty() ? Refused.UNKNOWN : Refused.NO_RECIPIENT;
        }
        Optional<Recipient> recipient = recipients.recipient(id, recipientId, kinds);
        if (recipient.isEmpty()) {
            return Refused.RECIPIENT_UNFIT;
        }
        long handed = handOver(account.get(), recipient.get());
        long left = counts(id).values().stream().mapToLong(HandOver::total).sum();
        return new Done(
                StaffSummary.of(account.get(), 0, portals.names(List.of(account.get()))),
                recipient.get().name(),
                handed,
                left);
    }

    private long handOver(StaffAccount account, Recipient recipient) {
        AuditEvent event = account.event(AuditEventType.STAFF__HANDED_OVER).with("recipient", recipient.id());
        long handed = 0;
        for (OwnedRecords kind : kinds) {
            int number = recipient.rights().contains(kind.right()) ? kind.handOver(account.id(), recipient) : 0;
            event = event.with(kind.kind(), number > 0 ? number : null);
            handed += number;
        }
        if (handed > 0) {
            auditTrail.tell(event);
        }
        return handed;
    }

    /** Deactivates the account and hands over its owner's records, or does neither. */
    public HandOverOutcome deactivate(long id, Long recipientId) {
        if (recipientId == null || recipients.recipient(id, recipientId, kinds).isEmpty()) {
            return recipientId == null ? Refused.NO_RECIPIENT : Refused.RECIPIENT_UNFIT;
        }
        StaffChangeOutcome outcome = changes.deactivate(id);
        return outcome instanceof StaffChangeOutcome.Done ? handOver(id, recipientId) : new NotDeactivated(outcome);
    }
}
