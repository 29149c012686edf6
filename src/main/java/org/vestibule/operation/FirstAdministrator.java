package org.vestibule.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.FirstAdmin;
import org.vestibule.settings.WrongSetting;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccounts;

/** Opens the account that a new installation begins with, and insists on one: without it nobody could ever sign in. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    private final StaffAccounts staff;

    @Inject
    public FirstAdministrator(StaffAccounts staff) {
        this.staff = staff;
    }

    protected FirstAdministrator() {
        this(null);
    }

    void ensure(Settings settings) {
        if (staff.hasAdministrator()) {
            return;
        }
        if (settings.firstAdmin().isPresent()) {
            FirstAdmin first = settings.firstAdmin().get();
            staff.open(first.userName(), first.userName(), first.password(), Job.ADMINISTRATOR);
            LOG.info(() -> "Opened the account of the first administrator, " + first.userName());
        } else if (!settings.demo()) {
            throw new WrongSetting(
                    "VESTIBULE_ADMIN_USER",
                    "is missing, as is VESTIBULE_ADMIN_PASSWORD: there is no administrator yet, and these make the first.");
        }
    }
}
