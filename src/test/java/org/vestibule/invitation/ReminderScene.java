package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.mail.EmailActivity;
import org.vestibule.portal.ChangePortalOutcome;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;

/** Portals that remind after three days, and invitations that were sent some time ago, for tests of reminders. */
@ApplicationScoped
class ReminderScene {

    static final Duration THREE_DAYS = Duration.ofDays(3);

    @Inject
    private Scene scene;

    @Inject
    private RaceGround ground;

    @Inject
    private As as;

    @Inject
    private PortalSettings settings;

    @Inject
    private StaffAccountService staff;

    @Inject
    private InviteContact inviteContact;

    @Inject
    private KnownLinks links;

    @Inject
    private InvitationUpkeep upkeep;

    @Inject
    private Clock clock;

    StaffAccount hired() {
        return staff.open("inviter-" + UUID.randomUUID(), "Ines", Hashed.of("harbour lights at nine"), Job.CRM_USER);
    }

    /** The id of an invitation that the dispatcher sent, but more recently than the test pretends. */
    long sentLongAgoBy(StaffAccount inviter, Portal portal) {
        long id = as.person(
                inviter.id(), "Ines", inviter.job().rights(), () -> invite(scene.contact("Ada", "Byron"), portal));
        ground.await(id);
        scene.handedOver(id, clock.instant().minus(THREE_DAYS));
        return id;
    }

    Integer sweep() {
        return as.system(() -> WholeSweep.of(upkeep.reminders()).done());
    }

    Portal remindingPortal() {
        Portal portal = scene.now(scene.portal());
        PortalSettingsRequest entry = PortalSettingsRequest.of(portal).with(PortalField.REMINDER, "3");
        ChangePortalOutcome changed = as.system(() -> settings.change(portal.id(), portal.version(), entry));
        return ((ChangePortalOutcome.Changed) changed).portal();
    }

    void rolledBack(Portal portal, Consumer<Long> steps) {
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> steps.accept(invite(contact, portal)));
    }

    long invite(Contact contact, Portal portal) {
        return ((Invited) inviteContact.invite(scene.request(contact, portal)))
                .invitation()
                .id();
    }

    /**
     * Acts as the dispatcher for the latest e-mail, as if that had been so long ago, and returns the secret in the
     * link.
     */
    String sent(long id, Duration ago) {
        String secret = scene.deliver(id);
        scene.now(id).sent(clock.instant().minus(ago));
        return secret;
    }

    EmailActivity email(long invitation, long id) {
        return scene.emails(invitation).stream()
                .filter(email -> email.id() == id)
                .findFirst()
                .orElseThrow();
    }

    boolean ended(String secret) {
        return links.token(secret).ended();
    }
}
