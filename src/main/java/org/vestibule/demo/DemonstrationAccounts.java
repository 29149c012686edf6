package org.vestibule.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vestibule.settings.Settings;
import org.vestibule.staff.DemonstrationStaff;
import org.vestibule.staff.Job;

/** Tells the sign-in page and the console which of the demonstration's staff accounts to try. */
@ApplicationScoped
public class DemonstrationAccounts implements DemonstrationStaff {

    static final List<Account> ALL = List.of(
            new Account("crm", Job.CRM_USER),
            new Account("author", Job.PAGE_AUTHOR),
            new Account("admin", Job.ADMINISTRATOR));

    private final Settings settings;

    @Inject
    public DemonstrationAccounts(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Account> accounts() {
        return settings.demo() ? ALL : List.of();
    }

    @Override
    public String password() {
        return Demonstration.PASSWORD;
    }
}
