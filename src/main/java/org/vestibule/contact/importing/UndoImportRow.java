package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.contact.query.NeverInvited;
import org.vestibule.job.RowOutcome;
import org.vestibule.job.RowResult;

/**
 * Undoes what importing a row did: removes the contact that it added, or gives a changed contact its former values. A contact
 * that was changed or invited since stays as it is.
 */
@ApplicationScoped
class UndoImportRow {

    private final ContactImportRepository files;
    private final ContactRepository contacts;
    private final ContactService service;
    private final NeverInvited neverInvited;
    private final AuditTrail auditTrail;

    @Inject
    UndoImportRow(
            ContactImportRepository files,
            ContactRepository contacts,
            ContactService service,
            NeverInvited neverInvited,
            AuditTrail auditTrail) {
        this.files = files;
        this.contacts = contacts;
        this.service = service;
        this.neverInvited = neverInvited;
        this.auditTrail = auditTrail;
    }

    /** What {@link #run} would do now. */
    RowOutcome check(ContactImportRow row) {
        return Optional.ofNullable(row.contactId())
                .flatMap(contacts::byId)
                .map(contact -> planned(row, contact))
                .orElseGet(UndoImportRow::gone);
    }

    RowOutcome run(ContactImportRow row) {
        // Whoever invites the contact meanwhile waits for the lock, or is waited for.
        Optional<Contact> found = Optional.ofNullable(row.contactId()).flatMap(contacts::forChange);
        RowOutcome outcome = found.map(contact -> planned(row, contact)).orElseGet(UndoImportRow::gone);
        if (outcome.result() != RowResult.DONE) {
            return outcome;
        }
        return row.isAddition() ? removed(row, found.get(), outcome) : restored(row, found.get(), outcome);
    }

    private RowOutcome planned(ContactImportRow row, Contact contact) {
        if (contact.erased() || !row.isAddition() && row.former().isEmpty()) {
            return RowOutcome.skipped("ERASED").about(contact.id());
        }
        if (!row.isLastChangeOf(contact)) {
            return RowOutcome.skipped("CHANGED_SINCE").about(contact.id());
        }
        if (!row.isAddition()) {
            return RowOutcome.done("RESTORED", contact.id());
        }
        return neverInvited.is(contact)
                ? RowOutcome.done("REMOVED", null)
                : RowOutcome.skipped("INVITED_SINCE").about(contact.id());
    }

    private RowOutcome restored(ContactImportRow row, Contact contact, RowOutcome outcome) {
        SaveContactOutcome saved =
                service.change(contact.id(), contact.version(), row.former().orElseThrow());
        return saved instanceof SaveContactOutcome.Changed
                ? outcome
                : RowOutcome.failed("NOT_VALID_ANY_MORE").about(contact.id());
    }

    private RowOutcome removed(ContactImportRow row, Contact contact, RowOutcome outcome) {
        row.contactRemoved();
        files.remove(contact);
        auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__REMOVED).with("contact", contact.id()));
        return outcome;
    }

    private static RowOutcome gone() {
        return RowOutcome.skipped("GONE");
    }
}
