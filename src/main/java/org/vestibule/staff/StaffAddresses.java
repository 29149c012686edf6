package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.vestibule.mail.StaffMailbox;
import org.vestibule.settings.Settings;
import org.vestibule.text.EmailAddress;

/**
 * Finds the e-mail address of an active account. In a demonstration that keeps its mail in a local folder, accounts
 * without an address get a made-up one.
 */
@ApplicationScoped
class StaffAddresses implements StaffMailbox {

    @PersistenceContext
    private EntityManager entities;

    private final Settings settings;

    @Inject
    StaffAddresses(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<EmailAddress> of(long staffId) {
        return Optional.ofNullable(entities.find(StaffAccount.class, staffId))
                .filter(StaffAccount::active)
                .flatMap(account -> account.email().or(() -> madeUp(account)));
    }

    private Optional<EmailAddress> madeUp(StaffAccount account) {
        return settings.demo() && settings.keepsMailHere()
                ? EmailAddress.parse(account.userName() + "@example.org")
                : Optional.empty();
    }
}
