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
 * What somebody typed who invites a colleague: tidied, but not yet believed. {@link #violations} says what is wrong with it.
 *
 * @param job null where none was chosen
 * @param portals those that the job extends to; without meaning for administrators, who have all
 * @param language that of the e-mail
 */
public record InviteColleagueRequest(String name, String email, Job job, PortalScope portals, Locale language) {

    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 200;

    public InviteColleagueRequest {
        name = SingleLineText.tidy(name);
        email = SingleLineText.tidy(email);
    }

    /** At most one violation for each field, in the order of the fields. */
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
        return address().isPresent() ? Optional.empty() : Optional.of(Reason.NO_ADDRESS);
    }

    /** Where the invitation goes; empty where what was typed is no address. */
    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }
}
