package org.vestibule.portal.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.portal.creation.CreatePortalViolation.Reason;
import org.vestibule.shared.SingleLineText;

/**
 * A new portal as somebody typed it: tidied but not yet believed.
 *
 * @param address the key in the portal's addresses
 * @param language a language tag
 * @param originalId the portal that it is to be a copy of; null where it begins with the starter kit
 * @param formKey names the form, in at most 36 characters, so that a form that is sent twice makes one portal; may be null
 */
public record CreatePortalRequest(String name, String address, String language, Long originalId, String formKey) {

    /** The languages that the pages of a new portal can be written in, by language tag. */
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

    public CreatePortalRequest {
        name = SingleLineText.tidy(name);
        address = SingleLineText.tidy(address);
        language = SingleLineText.tidy(language);
    }

    /** What is wrong, at most one violation for each field, in the order of the fields. */
    public List<CreatePortalViolation> violations() {
        List<CreatePortalViolation> violations = new ArrayList<>();
        for (NewPortalField field : NewPortalField.values()) {
            reason(field).ifPresent(reason -> violations.add(new CreatePortalViolation(field, reason)));
        }
        return violations;
    }

    /** The language; only where there are no violations. */
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private Optional<Reason> reason(NewPortalField field) {
        return switch (field) {
            case NAME -> nameReason();
            case ADDRESS -> addressReason();
            case LANGUAGE -> unless(LANGUAGES.contains(language), Reason.NO_LANGUAGE);
        };
    }

    private Optional<Reason> nameReason() {
        if (name.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        return SingleLineText.hasForbidden(name)
                ? Optional.of(Reason.FORBIDDEN_CHARACTER)
                : unless(name.length() <= NewPortalField.NAME.maxLength(), Reason.TOO_LONG);
    }

    private Optional<Reason> addressReason() {
        if (address.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        return PortalKey.isKey(address)
                ? unless(!PortalKey.isReserved(address), Reason.RESERVED)
                : Optional.of(Reason.NO_KEY);
    }

    private static Optional<Reason> unless(boolean fine, Reason reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }
}
