package org.vestibule.operation.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.FirstAdmin;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccountService;

/** Creates the first account of a new installation, and requires its settings: without it nobody could ever sign in. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    private final StaffAccountService staff;
    private final PasswordHasher passwords;

    private final PasswordPolicy policy;

    @Inject
    public FirstAdministrator(StaffAccountService staff, PasswordHasher passwords, PasswordPolicy policy) {
        this.staff = staff;
        this.passwords = passwords;
        this.policy = policy;
    }

    /** The password's hash for {@link #ensure}; empty if no account is to be created. */
    Optional<HashedPassword> prepare(Settings settings) {
        return staff.hasAdministrator()
                ? Optional.empty()
                : settings.firstAdmin().map(first -> passwords.hash(first.password()));
    }

    void ensure(Settings settings, Optional<HashedPassword> password) {
        if (staff.hasAdministrator()) {
            return;
        }
        if (settings.firstAdmin().isPresent() && password.isPresent()) {
            FirstAdmin first = settings.firstAdmin().get();
            policy.problem(first.password(), PasswordPolicy.DEFAULT_MIN_LENGTH, List.of(first.userName()))
                    .ifPresent(problem -> {
                        throw new InvalidSettingException(
                                "VESTIBULE_ADMIN_PASSWORD", "is no good password: " + reason(problem) + ".");
                    });
            staff.open(first.userName(), first.userName(), password.get(), Job.ADMINISTRATOR);
            LOG.info(() -> "Opened the account of the first administrator, " + first.userName());
        } else if (!settings.demo()) {
            throw new InvalidSettingException(
                    "VESTIBULE_ADMIN_USER",
                    "is missing, as is VESTIBULE_ADMIN_PASSWORD: there is no administrator yet, and these make the first.");
        }
    }

    private static String reason(PasswordViolation problem) {
        return switch (problem) {
            case MISSING, TOO_SHORT -> "it has fewer than " + PasswordPolicy.DEFAULT_MIN_LENGTH + " characters";
            case TOO_LONG -> "it has more than " + PasswordPolicy.MAX_LENGTH + " characters";
            case PERSONAL -> "it is made of the user name or the product's";
            case COMMON -> "it is among the first that anybody would guess";
        };
    }
}
