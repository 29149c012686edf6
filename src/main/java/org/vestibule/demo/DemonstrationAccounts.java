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

    private final Settings settings;

    @Inject
    public DemonstrationAccounts(Settings settings) {
        this.settings = settings;
    }

    protected DemonstrationAccounts() {
        this(null);
    }

    @Override
    public List<Account> accounts() {
        return settings.demo()
                ? List.of(
                        new Account("crm", Job.CRM_USER),
                        new Account("author", Job.PAGE_AUTHOR),
                        new Account("admin", Job.ADMINISTRATOR))
                : List.of();
    }

    @Override
    public String password() {
        return Demonstration.PASSWORD;
    }
}
