package org.vestibule.portal.web;

import java.util.List;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalViolation;

/** Shows next to the fields of a form for a new portal why none was created. */
final class CreatePortalMessages {

    /** Looks up texts of the {@code portal} bundle in the user's language. */
    @FunctionalInterface
    interface PortalTexts {

        String text(String key, Object... values);
    }

    /** A message at a field; the field is named as in {@code NewPortalField} and in the forms. */
    record FieldMessage(String field, String text) {}

    private final PortalTexts texts;

    CreatePortalMessages(PortalTexts texts) {
        this.texts = texts;
    }

    /** The messages; empty if the portal was created. */
    List<FieldMessage> of(CreatePortalOutcome outcome) {
        if (outcome instanceof CreatePortalOutcome.Invalid invalid) {
            return invalid.violations().stream().map(this::of).toList();
        } else if (outcome instanceof CreatePortalOutcome.NoSuchOriginal) {
            return List.of(new FieldMessage("start", texts.text("violation.NO_ORIGINAL")));
        } else if (outcome instanceof CreatePortalOutcome.AddressTaken taken) {
            return List.of(new FieldMessage("address", texts.text("violation.TAKEN", taken.address())));
        } else if (outcome instanceof CreatePortalOutcome.AddressOfDeleted deleted) {
            return List.of(new FieldMessage("address", texts.text("violation.DELETED", deleted.address())));
        } else if (outcome instanceof CreatePortalOutcome.Created) {
            return List.of();
        }
        throw new IllegalArgumentException("An outcome without words: " + outcome);
    }

    private FieldMessage of(CreatePortalViolation violation) {
        String field = violation.field().key();
        String label = texts.text("new." + field);
        return new FieldMessage(
                field,
                texts.text(
                        "violation." + violation.reason(),
                        label,
                        violation.field().maxLength()));
    }
}
