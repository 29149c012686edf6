package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Exports everything that is kept about a contact, for the person to have. The export itself is recorded, too. */
@ApplicationScoped
@Transactional
@Requires(Right.PERSONAL_DATA)
public class PersonalDataExport {

    private final ContactRepository contacts;
    private final PersonalDataSources rooms;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    PersonalDataExport(ContactRepository contacts, PersonalDataSources rooms, Clock clock, AuditTrail auditTrail) {
        this.contacts = contacts;
        this.rooms = rooms;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** One section for each feature; empty if there is no such contact. */
    public Optional<JsonObject> of(long contactId) {
        return contacts.byId(contactId).map(contact -> {
            var whole = new Facts().with("exportedAt", clock.instant());
            rooms.all().forEach(room -> whole.with(room.place().section(), room.export(contact)));
            auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__EXPORTED).with("contact", contactId));
            return whole.json();
        });
    }
}
