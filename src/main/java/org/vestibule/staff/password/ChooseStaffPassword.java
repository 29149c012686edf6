package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vestibule.security.HashingOverloadedException;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;

/**
 * Lets colleagues choose their password through a mailed link: the first one, or a new one after an administrator sent
 * a link.
 */
@ApplicationScoped
public class ChooseStaffPassword {

    /** The request parameter that carries the secret of a link. */
    public static final String PARAMETER = "link";

    private final StaffLinks links;
    private final ReplaceStaffPasswordTransaction replacement;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;

    @Inject
    ChooseStaffPassword(
            StaffLinks links,
            ReplaceStaffPasswordTransaction replacement,
            PasswordPolicy policy,
            PasswordHasher passwords) {
        this.links = links;
        this.replacement = replacement;
        this.policy = policy;
        this.passwords = passwords;
    }

    /** The status of the link. Read-only. */
    public StaffLinkStatus linkStatus(String secret) {
        return links.status(secret);
    }

    /** Sets the password with the link, and ends all sessions of the person. */
    public ChooseStaffPasswordOutcome choose(String secret, String password) {
        StaffLinkStatus status = links.status(secret);
        if (!(status instanceof StaffLinkStatus.Valid valid)) {
            return new ChooseStaffPasswordOutcome.NotUsable(status);
        }
        Optional<PasswordViolation> violation =
                policy.problem(password, PasswordPolicy.DEFAULT_MIN_LENGTH, List.of(valid.userName(), valid.name()));
        if (violation.isPresent()) {
            return new ChooseStaffPasswordOutcome.Refused(violation.get());
        }
        try {
            return replacement
                    .set(secret, passwords.hash(password))
                    .<ChooseStaffPasswordOutcome>map(ChooseStaffPasswordOutcome.Chosen::new)
                    .orElseGet(() -> new ChooseStaffPasswordOutcome.NotUsable(links.status(secret)));
        } catch (HashingOverloadedException e) {
            return new ChooseStaffPasswordOutcome.Busy();
        }
    }
}
