package org.vestibule.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.operation.StartTask;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.settings.Settings;
import org.vestibule.staff.DemonstrationStaff.Account;
import org.vestibule.staff.StaffAccountService;

/**
 * Refuses a start without demonstration while accounts that the demonstration made still have its password: everybody can
 * read that in the documentation.
 */
@ApplicationScoped
class DemonstrationPasswordCheck implements StartTask {

    private final Settings settings;
    private final StaffAccountService staff;
    private final PortalRepository portals;
    private final PortalUserRepository members;
    private final PasswordHasher passwords;

    @Inject
    DemonstrationPasswordCheck(
            Settings settings,
            StaffAccountService staff,
            PortalRepository portals,
            PortalUserRepository members,
            PasswordHasher passwords) {
        this.settings = settings;
        this.staff = staff;
        this.portals = portals;
        this.members = members;
        this.passwords = passwords;
    }

    @Override
    public void prepare() {
        if (settings.demo()) {
            return;
        }
        List<String> open = Stream.concat(staff(), members()).toList();
        if (!open.isEmpty()) {
            throw new InvalidSettingException(
                    "VESTIBULE_DEMO",
                    "isn't true, but the database is that of a demonstration, where everybody knows the password of "
                            + String.join(", ", open)
                            + ". Start with VESTIBULE_DEMO=true and change it where each is signed in, or take an empty database.");
        }
    }

    private Stream<String> staff() {
        return DemonstrationAccounts.ALL.stream().map(Account::userName).filter(name -> staff.byUserName(name)
                .filter(account -> account.active() && isOpen(account.passwordHash()))
                .isPresent());
    }

    private Stream<String> members() {
        return portals
                .byKey(Demonstration.PORTAL)
                .flatMap(portal -> members.byUserName(portal, DemoContacts.MEMBER))
                .filter(user -> user.active() && isOpen(user.passwordHash()))
                .map(user -> DemoContacts.MEMBER)
                .stream();
    }

    private boolean isOpen(String passwordHash) {
        return passwords.matches(Demonstration.PASSWORD, passwordHash, Requester.KNOWN);
    }

    @Override
    public void run() {
        // What there is to do, prepare() does: hashing takes long.
    }
}
