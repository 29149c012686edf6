package org.vestibule.staff.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.SingleLineText;
import org.vestibule.staff.Job;
import org.vestibule.staff.administration.InviteColleagueViolation.Field;
import org.vestibule.staff.administration.InviteColleagueViolation.Reason;
import org.vestibule.text.EmailAddress;

/**
 * A request to invite a colleague: normalised, not yet validated. {@link #violations} reports what is invalid.
 *
 * @param job null if none was chosen
 * @param portals those that the job extends to; ignored for administrators, who have all
 * @param language the language of the e-mail
 */
public record InviteColleagueRequest(String name, String email, Job job, PortalScope portals, Locale language) {

    /** The maximum length of the name, in characters. */
    public static final int NAME_LIMIT = 200;

    public InviteColleagueRequest {
        name = SingleLineText.tidy(name);
        email = SingleLineText.tidy(email);
    }

    /** The violations, at most one for each field, in field order. */
    public List<InviteColleagueViolation> violations() {
        List<InviteColleagueViolation> violations = new ArrayList<>();
        nameReason().ifPresent(reason -> violations.add(new InviteColleagueViolation(Field.NAME, reason)));
        emailReason().ifPresent(reason -> violations.add(new InviteColleagueViolation(Field.EMAIL, reason)));
        if (job == null) {
            violations.add(new InviteColleagueViolation(Field.JOB, Reason.MISSING));
        }
        if (StaffPortals.extent(job, portals).isNone()) {
            violations.add(new InviteColleagueViolation(Field.PORTALS, Reason.MISSING));
        }
        return violations;
    }

    private Optional<Reason> nameReason() {
        if (name.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        if (SingleLineText.hasForbidden(name)) {
            return Optional.of(Reason.FORBIDDEN_CHARACTER);
        }
        return name.length() > NAME_LIMIT ? Optional.of(Reason.TOO_LONG) : Optional.empty();
    }

    private Optional<Reason> emailReason() {
        if (email.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        return address().isPresent() ? Optional.empty() : Optional.of(Reason.INVALID_EMAIL);
    }

    /** The recipient of the invitation; empty if the text isn't an e-mail address. */
    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }
}
