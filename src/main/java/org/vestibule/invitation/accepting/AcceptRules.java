package org.vestibule.invitation.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.vestibule.contact.AskedField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactViolation;
import org.vestibule.invitation.accepting.AcceptViolation.Field;
import org.vestibule.invitation.accepting.AcceptViolation.Kind;
import org.vestibule.portal.Portal;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.UserNameKey;

/** Validates the invitee's input, all fields at once; only whether a user name is taken is decided by the database. */
@ApplicationScoped
class AcceptRules {

    static final int MAX_NAME_LENGTH = 100;
    static final int MAX_USER_NAME_LENGTH = 60;
    static final int MIN_USER_NAME_LENGTH = 3;

    // The length of the column. A single character, such as U+FDFA, can be folded to eighteen.
    private static final int MAX_USER_NAME_KEY_LENGTH = 254;

    // No @: at the sign-in, a user name must not pass for somebody else's address.
    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]+");

    private final PasswordPolicy policy;

    @Inject
    AcceptRules(PasswordPolicy policy) {
        this.policy = policy;
    }

    /** The violations, in the order of the fields. */
    List<AcceptViolation> problems(AcceptRequest form, EmailAddress email, Portal portal) {
        List<AcceptViolation> found = new ArrayList<>();
        // Many people have only one name.
        boolean nameless = form.firstName().isEmpty() && form.lastName().isEmpty();
        name(found, Field.FIRST_NAME, form.firstName(), nameless);
        name(found, Field.LAST_NAME, form.lastName(), nameless);
        userName(found, form.userName());
        details(found, form);
        List<String> own = Arrays.asList(
                form.firstName(), form.lastName(), form.userName(), email.text(), portal.name(), portal.key());
        policy.problem(form.password(), portal.accounts().passwordLength(), own)
                .ifPresent(problem -> found.add(new AcceptViolation(Field.PASSWORD, kind(problem))));
        if (form.terms().missing()) {
            found.add(new AcceptViolation(Field.TERMS, Kind.MISSING));
        }
        return found;
    }

    private static void name(List<AcceptViolation> found, Field field, String name, boolean missing) {
        if (missing) {
            found.add(new AcceptViolation(field, Kind.MISSING));
        } else if (name.length() > MAX_NAME_LENGTH) {
            found.add(new AcceptViolation(field, Kind.TOO_LONG));
        }
    }

    private static void userName(List<AcceptViolation> found, String userName) {
        if (userName.isEmpty()) {
            return;
        }
        if (!USER_NAME.matcher(userName).matches()) {
            found.add(new AcceptViolation(Field.USER_NAME, Kind.NOT_ALLOWED));
        } else if (userName.length() < MIN_USER_NAME_LENGTH) {
            found.add(new AcceptViolation(Field.USER_NAME, Kind.TOO_SHORT));
        } else if (userName.length() > MAX_USER_NAME_LENGTH
                || UserNameKey.of(userName).length() > MAX_USER_NAME_KEY_LENGTH) {
            found.add(new AcceptViolation(Field.USER_NAME, Kind.TOO_LONG));
        }
    }

    /** Uses the rules for the input of the staff. */
    private static void details(List<AcceptViolation> found, AcceptRequest form) {
        for (AskedField asked : form.details().keySet()) {
            ContactRequest.blank().with(asked.contactField(), form.detail(asked, "")).violations().stream()
                    .filter(violation -> violation.field() == asked.contactField())
                    .map(violation -> new AcceptViolation(
                            Field.valueOf(asked.name()),
                            violation.reason() == ContactViolation.Reason.TOO_LONG ? Kind.TOO_LONG : Kind.NOT_ALLOWED))
                    .forEach(found::add);
        }
    }

    private static Kind kind(PasswordViolation problem) {
        return switch (problem) {
            case MISSING -> Kind.MISSING;
            case TOO_SHORT -> Kind.TOO_SHORT;
            case TOO_LONG -> Kind.TOO_LONG;
            case COMMON -> Kind.COMMON;
            case PERSONAL -> Kind.PERSONAL;
        };
    }
}
