package org.vestibule.portal.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.portal.creation.CreatePortalViolation.Reason;
import org.vestibule.shared.SingleLineText;

/**
 * A request to create a portal: normalised, not yet validated.
 *
 * @param address the key in the portal's addresses
 * @param language a language tag
 * @param originalId the portal to copy; null to begin with the starter kit
 * @param formKey identifies the form, in at most 36 characters, so that submitting it twice creates one portal; may
 *     be null
 */
public record CreatePortalRequest(String name, String address, String language, Long originalId, String formKey) {

    /** The languages available for the pages of a new portal, by language tag. */
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

    public CreatePortalRequest {
        name = SingleLineText.tidy(name);
        address = SingleLineText.tidy(address);
        language = SingleLineText.tidy(language);
    }

    /** The violations, at most one for each field, in field order. */
    public List<CreatePortalViolation> violations() {
        List<CreatePortalViolation> violations = new ArrayList<>();
        for (NewPortalField field : NewPortalField.values()) {
            reason(field).ifPresent(reason -> violations.add(new CreatePortalViolation(field, reason)));
        }
        return violations;
    }

    /** The language; only valid if there are no violations. */
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
