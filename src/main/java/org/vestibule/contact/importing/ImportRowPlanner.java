package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactViolation;
import org.vestibule.job.RowOutcome;
import org.vestibule.text.EmailAddress;

/**
 * Decides what importing a row does. The e-mail address says which contact it is about: with one that nobody has, a contact is
 * added; with a contact's, the contact is changed where the row says something else. An empty cell changes nothing. Where it
 * isn't certain who is meant, nothing is done.
 */
@ApplicationScoped
class ImportRowPlanner {

    private final ContactImportRepository files;
    private final ContactRepository contacts;

    @Inject
    ImportRowPlanner(ContactImportRepository files, ContactRepository contacts) {
        this.files = files;
        this.contacts = contacts;
    }

    RowPlan plan(ColumnFields fields, ContactImportRow row) {
        if (row.problem() != null) {
            return RowPlan.nothing(RowOutcome.failed(row.problem().name()));
        }
        if (fields.isExceededBy(row.cells())) {
            return RowPlan.nothing(RowOutcome.failed("TOO_MANY_CELLS"));
        }
        Map<ContactField, String> texts = row.texts(fields);
        if (texts.isEmpty()) {
            return RowPlan.nothing(RowOutcome.skipped("EMPTY"));
        }
        Optional<EmailAddress> email = EmailAddress.parse(texts.get(ContactField.EMAIL));
        if (email.isEmpty()) {
            return addition(row, texts);
        }
        Optional<Integer> other = files.otherLine(row);
        if (other.isPresent()) {
            return RowPlan.nothing(
                    RowOutcome.skipped("CONFLICT_IN_FILE", other.get().toString()));
        }
        List<Contact> sharing = contacts.sharing(email.get(), 2);
        return switch (sharing.size()) {
            case 0 -> addition(row, texts);
            case 1 -> change(sharing.get(0), texts);
            default -> RowPlan.nothing(RowOutcome.skipped("CONFLICT_CONTACTS"));
        };
    }

    private RowPlan addition(ContactImportRow row, Map<ContactField, String> texts) {
        var entry = new ContactRequest(texts);
        List<ContactViolation> violations = entry.violations();
        if (!violations.isEmpty()) {
            return RowPlan.nothing(invalid(violations.get(0)));
        }
        boolean unmistakable = !entry.text(ContactField.EMAIL).isEmpty();
        String firstName = entry.text(ContactField.FIRST_NAME);
        String lastName = entry.text(ContactField.LAST_NAME);
        Optional<Integer> other = unmistakable ? Optional.empty() : files.otherLineNamed(row);
        if (other.isPresent()) {
            return RowPlan.nothing(
                    RowOutcome.skipped("CONFLICT_NAME_IN_FILE", other.get().toString()));
        }
        if (!unmistakable && !contacts.named(firstName, lastName, 1).isEmpty()) {
            return RowPlan.nothing(RowOutcome.skipped("CONFLICT_NAME"));
        }
        return new RowPlan(RowOutcome.done("ADDED", null), entry, null);
    }

    private static RowPlan change(Contact contact, Map<ContactField, String> texts) {
        if (!contact.active()) {
            return RowPlan.nothing(RowOutcome.skipped("CONFLICT_INACTIVE").about(contact.id()));
        }
        ContactRequest seen = ContactRequest.of(contact.details());
        // The address is what the contact was found by; another way of writing it is no change.
        ContactRequest entry = seen.with(texts).with(ContactField.EMAIL, seen.text(ContactField.EMAIL));
        if (entry.equals(seen)) {
            return RowPlan.nothing(RowOutcome.skipped("UNCHANGED").about(contact.id()));
        }
        List<ContactViolation> violations = entry.violationsSince(seen);
        return violations.isEmpty()
                ? new RowPlan(RowOutcome.done("CHANGED", contact.id()), entry, contact)
                : RowPlan.nothing(invalid(violations.get(0)).about(contact.id()));
    }

    private static RowOutcome invalid(ContactViolation violation) {
        return RowOutcome.failed("INVALID_" + violation.field() + "_" + violation.reason());
    }
}
