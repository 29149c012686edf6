package org.vestibule.portal.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.job.SomeJob;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.image.ImageLibrary;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalRequest;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.As;
import org.vestibule.text.EmailAddress;

/** Creates portals that have at least one row in every table that refers to portals. */
@ApplicationScoped
class FullPortal {

    private static final AtomicLong NUMBER = new AtomicLong();

    @Inject
    private CreatePortal createPortal;

    @Inject
    private PortalRepository portals;

    @Inject
    private PortalSettings settings;

    @Inject
    private PageRepository pages;

    @Inject
    private PageEditingService editing;

    @Inject
    private RecycleBin recycleBin;

    @Inject
    private ImageLibrary images;

    @Inject
    private ContactRepository contacts;

    @Inject
    private InviteContact inviteContact;

    @Inject
    private SomeJob someJob;

    @Inject
    private MemberMaker members;

    @Inject
    private MemberSessionRepository sessions;

    @Inject
    private Colleagues colleagues;

    @Inject
    private PortalRows rows;

    @Inject
    private As as;

    /** The portal, its invitee, and the ids of its records that have e-mails. */
    record Made(Portal portal, Contact invitee, List<Long> mailed) {}

    /** An open portal with only the starter kit. */
    Portal kit() {
        String address = "binned-" + NUMBER.incrementAndGet();
        return as.system(() -> ((CreatePortalOutcome.Created)
                        createPortal.create(new CreatePortalRequest("Bin " + address, address, "en", null, null)))
                .portal());
    }

    Portal closedKit() {
        Portal portal = kit();
        close(portal);
        return portal;
    }

    void close(Portal portal) {
        as.system(() -> settings.close(portal.id()));
    }

    /** A closed portal with a row in every table. */
    Made closed() {
        Portal portal = portals.byId(kit().id()).orElseThrow();
        PortalRole role = portals.rolesOf(portal).get(0);
        fillPages(portal, role);
        Contact invitee = contact();
        InviteOutcome outcome =
                as.system(() -> inviteContact.invite(InviteRequest.of(invitee.id(), portal.id(), Set.of(role.id()))));
        long invitation = ((InviteOutcome.Invited) outcome).invitation().id();
        rows.run(
                "insert into invitation_token (token_hash, invitation_id, activity_id, minted_at) values (?, ?, 0, ?)",
                secret(),
                invitation,
                now());
        rows.run(
                "insert into portal_email_text (id, version, portal_id, message, language, subject, preheader, heading,"
                        + " body, button, shipped_hash, changed_at, changed_by)"
                        + " values (?, 1, ?, 'RECOVERY', 'de', 'Ours', '', 'Ours', '{link}', '', '', ?, 'Tess')",
                number(),
                portal.id(),
                now());
        rows.run(
                "insert into staff_account_portal (staff_id, portal_id) values (?, ?)",
                colleagues.withoutPassword().id(),
                portal.id());
        someJob.of(1, portal.id());
        long apiKey = number();
        rows.run(
                "insert into api_key (id, version, name, key_hash, hint, scopes, all_portals, maker_id, created_at)"
                        + " values (?, 1, 'Kept', ?, 'kept', 'READ', false, ?, ?)",
                apiKey,
                secret(),
                colleagues.withoutPassword().id(),
                now());
        rows.run("insert into api_key_portal (api_key_id, portal_id) values (?, ?)", apiKey, portal.id());
        tellWebhooks(portal);
        close(portal);
        PortalUser user = user(portal, role);
        return new Made(portals.byId(portal.id()).orElseThrow(), invitee, List.of(invitation, user.id()));
    }

    private void tellWebhooks(Portal portal) {
        long webhook = number();
        rows.run(
                "insert into webhook (id, version, address, events, all_portals, state, secret, created_at)"
                        + " values (?, 1, 'https://hooks.example.org', 'invitation.sent', false, 'OFF', 'plain:', ?)",
                webhook,
                now());
        rows.run("insert into webhook_portal (webhook_id, portal_id) values (?, ?)", webhook, portal.id());
        rows.run(
                "insert into webhook_delivery (id, version, webhook_id, portal_id, message_id, event_type, record_key, payload,"
                        + " status, created_at, attempts, retry_until)"
                        + " values (?, 1, ?, ?, 'msg_1', 'invitation.sent', 'invitation/1', '{}', 'DELIVERED', ?, 1, ?)",
                -webhook,
                webhook,
                portal.id(),
                now(),
                now());
    }

    private void fillPages(Portal portal, PortalRole role) {
        Page home = pages.at(portal, PagePath.HOME).orElseThrow();
        Page members = pages.at(portal, new PagePath("members")).orElseThrow();
        as.system(() -> {
            editing.openToRoles(members.id(), Set.of(role));
            images.upload(portal, "boat.png", picture(), "A boat");
            return recycleBin.delete(
                    portal,
                    pages.at(portal, new PagePath("terms")).orElseThrow().id(),
                    false);
        });
        rows.run(
                "insert into site_page_redirect (portal_id, path, page_id) values (?, 'once', ?)",
                portal.id(),
                home.id());
        rows.run("update site_page set parent_id = ? where id = ?", home.id(), members.id());
        rows.run(
                "insert into planned_publication (id, version, page_id, due_at, zone, planned_by, planned_at, done_at)"
                        + " values (?, 1, ?, ?, 'UTC', 'Tess', ?, ?)",
                number(),
                home.id(),
                now(),
                now(),
                now());
        rows.run(
                "insert into draft_desk (id, version, page_id, draft_version, undo_top, redo_top) values (?, 1, ?, 1, 0, 0)",
                number(),
                home.id());
        for (int edit = 1; edit <= PortalDataRemover.PORTION + 1; edit++) {
            rows.run(
                    "insert into draft_edit (id, version, page_id, number, kind, origin, undo_next, redo_next, change,"
                            + " inverse, details, edited_by, edited_at) values (?, 1, ?, ?, 'ADD', 1, 0, 0, '{}', '{}',"
                            + " '{}', 'Tess', ?)",
                    number(),
                    home.id(),
                    (long) edit,
                    now());
        }
    }

    private PortalUser user(Portal portal, PortalRole role) {
        PortalUser user = members.user(portal);
        members.grant(user, role);
        sessions.begin(user);
        Timestamp now = now();
        rows.run(
                "insert into password_recovery (id, version, token_hash, portal_user_id, created_at, expires_at)"
                        + " values (?, 1, ?, ?, ?, ?)",
                number(),
                secret(),
                user.id(),
                now,
                now);
        rows.run(
                "insert into sign_in_address_change (id, version, token_hash, portal_user_id, email, locale, created_at,"
                        + " expires_at) values (?, 1, ?, ?, 'new@example.org', 'en', ?, ?)",
                number(),
                secret(),
                user.id(),
                now,
                now);
        return user;
    }

    Contact contact() {
        String address = "binned-" + UUID.randomUUID() + "@example.org";
        var details = new ContactDetails(
                "Ada", "Byron", EmailAddress.parse(address), null, null, null, Optional.of(Locale.ENGLISH));
        var contact = new Contact(details, "Tess Tester", Instant.now());
        contacts.add(contact);
        return contact;
    }

    private static byte[] picture() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** An id that no sequence generates. */
    private static long number() {
        return -1_000_000 - NUMBER.incrementAndGet();
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }
}
