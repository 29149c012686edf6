package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import org.vestibule.audit.AuditLogRepository;

/** Exports the audit events about the contact. They aren't erased, as they hold ids of records and no names. */
@ApplicationScoped
class AuditTrailPersonalData implements PersonalDataSource {

    private final AuditLogRepository kept;

    @Inject
    AuditTrailPersonalData(AuditLogRepository kept) {
        this.kept = kept;
    }

    @Override
    public Place place() {
        return Place.AUDIT_LOG;
    }

    @Override
    public JsonValue export(Contact contact) {
        return kept.aboutContact(contact.id()).stream().map(Facts::of).collect(Facts.list());
    }
}
