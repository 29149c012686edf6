package org.vestibule.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import org.vestibule.apikey.DemonstrationApiKey;
import org.vestibule.contact.Contact;
import org.vestibule.member.NewMember;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.operation.StartTask;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.PasswordHasher;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccountService;

/** Makes the demonstration data at the first start in demonstration mode: all of it or, should that fail, none. The API key of
 * demonstrations works in demonstration mode alone. */
@ApplicationScoped
class Demonstration implements StartTask {

    /** The password of every account of the demonstration. */
    static final String PASSWORD = "vestibule-demo";

    /** The portal that the one portal user is of. */
    static final String PORTAL = "harbour";

    private static final String ADMINISTRATOR = "admin";

    private final Settings settings;
    private final StaffAccountService staff;
    private final PortalRepository portals;
    private final PortalUserRepository members;
    private final DemoPortals demoPortals;
    private final DemoContacts demoContacts;
    private final PasswordHasher passwords;
    private final DemonstrationApiKey apiKey;

    private HashedPassword password;

    @Inject
    Demonstration(
            Settings settings,
            StaffAccountService staff,
            PortalRepository portals,
            PortalUserRepository members,
            DemoPortals demoPortals,
            DemoContacts demoContacts,
            PasswordHasher passwords,
            DemonstrationApiKey apiKey) {
        this.settings = settings;
        this.staff = staff;
        this.portals = portals;
        this.members = members;
        this.demoPortals = demoPortals;
        this.demoContacts = demoContacts;
        this.passwords = passwords;
        this.apiKey = apiKey;
    }

    @Override
    public void prepare() {
        if (isWanted()) {
            password = passwords.hash(PASSWORD);
        }
    }

    private boolean isWanted() {
        return settings.demo() && portals.holderOf(PORTAL).isEmpty();
    }

    @Override
    @Transactional
    public void run() {
        // Another node may have made it since this one prepared.
        if (password != null && isWanted()) {
            makeData();
        }
        if (settings.demo()) {
            staff.byUserName(ADMINISTRATOR).ifPresent(account -> apiKey.make(account.id()));
        } else {
            // An installation that was a demonstration before: the key stands in the documentation.
            apiKey.revoke();
        }
    }

    private void makeData() {
        staff.open("crm", "Grace Okafor", password, Job.CRM_USER);
        staff.open("author", "Tomás Rivera", password, Job.PAGE_AUTHOR);
        staff.open(ADMINISTRATOR, "Ingrid Solheim", password, Job.ADMINISTRATOR);
        PortalRole partner = demoPortals.makeHarbour();
        demoPortals.makeFern();
        demoContacts.make();
        makeMember(partner);
    }

    private void makeMember(PortalRole role) {
        Contact contact = demoContacts.makeMember();
        var email = contact.email().orElseThrow();
        members.register(
                new NewMember(role.portal(), contact, email.text(), email, password, Locale.ENGLISH, Set.of(role)));
    }
}
