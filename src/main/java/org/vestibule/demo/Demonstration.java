package org.vestibule.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import org.vestibule.contact.Contact;
import org.vestibule.member.Members;
import org.vestibule.member.NewMember;
import org.vestibule.operation.StartTask;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccounts;

/** Makes the demonstration data at the first start in demonstration mode: all of it or, should that fail, none. */
@ApplicationScoped
class Demonstration implements StartTask {

    /** The password of every account of the demonstration. */
    static final String PASSWORD = "vestibule-demo";

    private final Settings settings;
    private final StaffAccounts staff;
    private final Portals portals;
    private final Members members;
    private final DemoPortals demoPortals;
    private final DemoContacts demoContacts;

    @Inject
    Demonstration(
            Settings settings,
            StaffAccounts staff,
            Portals portals,
            Members members,
            DemoPortals demoPortals,
            DemoContacts demoContacts) {
        this.settings = settings;
        this.staff = staff;
        this.portals = portals;
        this.members = members;
        this.demoPortals = demoPortals;
        this.demoContacts = demoContacts;
    }

    protected Demonstration() {
        this(null, null, null, null, null, null);
    }

    @Override
    @Transactional
    public void run() {
        if (!settings.demo() || portals.byKey("harbour").isPresent()) {
            return;
        }
        staff.open("crm", "Grace Okafor", PASSWORD, Job.CRM_USER);
        staff.open("author", "Tomás Rivera", PASSWORD, Job.PAGE_AUTHOR);
        staff.open("admin", "Ingrid Solheim", PASSWORD, Job.ADMINISTRATOR);
        PortalRole partner = demoPortals.makeHarbour();
        demoPortals.makeFern();
        demoContacts.make();
        makeMember(partner);
    }

    private void makeMember(PortalRole role) {
        Contact contact = demoContacts.makeMember();
        var email = contact.email().orElseThrow();
        members.register(
                new NewMember(role.portal(), contact, email.text(), email, PASSWORD, Locale.ENGLISH, Set.of(role)));
    }
}
