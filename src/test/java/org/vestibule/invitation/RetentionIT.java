package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.invitation.mail.InvitationEmailHandler;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** All tests but that of concurrent nodes run in a transaction that is rolled back. */
@InServer
@BothDatabases
class RetentionIT {

    @Inject
    Scene scene;

    @Inject
    InvitationRepository invitations;

    @Inject
    InvitationEmailHandler mail;

    @Inject
    InvitationEmailComposer composer;

    @Inject
    InvitationUpkeep upkeep;

    @Inject
    Settings settings;

    @Inject
    AuditLogRepository kept;

    @Inject
    Clock clock;

    @Inject
    InvitationMaker make;

    @Test
    void removesLinksAndTextsOfInvitationsThatEndedLongAgoAndKeepsTheRecord() {
        Map<String, BiConsumer<PortalInvitation, Instant>> ends = Map.of(
                "REVOKED", PortalInvitation::revoke,
                "SUPERSEDED", PortalInvitation::supersede,
                "EXPIRED", PortalInvitation::expire);
        ends.forEach((status, end) -> {
            Portal portal = scene.portal();
            Contact contact = scene.contact("Ada", "Byron");
            scene.rolledBack(() -> {
                Delivered delivered = delivered(contact, portal);
                PortalInvitation invitation = delivered.invitation();
                end.accept(invitation, longAgo());
                composer.recall(invitation);
                invitations.saveNow();

                WholeSweep.of(upkeep.retention());

                assertThat(invitations.byToken(delivered.secret())).isEmpty();
                assertThat(scene.emails(invitation.id())).hasSize(1).allSatisfy(email -> {
                    assertThat(email.text()).isEmpty();
                    assertThat(email.html()).isEmpty();
                    assertThat(email.textRemovedAt()).isNotNull();
                    assertThat(email.subject()).isNotEmpty();
                });
                assertThat(invitation.offer().message()).isNull();
                assertThat(invitation.status()).hasToString(status);
                assertThat(InvitedRole.names(invitation.roles())).containsExactly("Partner");
                assertThat(kept.aboutInvitation(invitation.id()))
                        .extracting(AuditLogEntry::type)
                        .contains(AuditEventType.INVITATION__TEXTS_REMOVED);
            });
        });
    }

    @Test
    void keepsTextsOfOpenAndRecentlyEndedInvitations() {
        Portal portal = scene.portal();
        Contact recent = scene.contact("Ada", "Byron");
        Contact open = scene.contact("Bo", "Byron");
        scene.rolledBack(() -> {
            PortalInvitation ended = delivered(recent, portal).invitation();
            ended.revoke(longAgo().plus(Duration.ofHours(2)));
            Delivered waiting = delivered(open, portal);
            invitations.saveNow();

            WholeSweep.of(upkeep.retention());

            for (PortalInvitation invitation : List.of(ended, waiting.invitation())) {
                assertThat(invitation.ending().textsRemovedAt()).isNull();
                assertThat(scene.emails(invitation.id()))
                        .allSatisfy(email -> assertThat(email.text()).isNotEmpty());
            }
            assertThat(invitations.byToken(waiting.secret())).isPresent();
        });
    }

    @Test
    void removesOnce() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            PortalInvitation invitation = delivered(contact, portal).invitation();
            invitation.revoke(longAgo());
            invitations.saveNow();

            WholeSweep.of(upkeep.retention());
            WholeSweep.of(upkeep.retention());

            assertThat(kept.aboutInvitation(invitation.id()))
                    .filteredOn(entry -> entry.type() == AuditEventType.INVITATION__TEXTS_REMOVED)
                    .hasSize(1);
        });
    }

    @Test
    void removesOnceIfSeveralNodesRunAtOnce() {
        List<Long> ended = Stream.generate(make::mailed)
                .limit(10)
                .peek(mailed -> make.change(mailed, invitation -> invitation.revoke(longAgo())))
                .map(Mailed::invitation)
                .toList();

        scene.race(3, () -> {
            WholeSweep.of(upkeep.retention());
            return null;
        });

        assertThat(ended).allSatisfy(id -> assertThat(kept.aboutInvitation(id))
                .filteredOn(entry -> entry.type() == AuditEventType.INVITATION__TEXTS_REMOVED)
                .hasSize(1));
    }

    private Instant longAgo() {
        return clock.instant().minus(settings.textRetention()).minus(Duration.ofHours(1));
    }

    /** An invitation with one sent e-mail, and the secret of its link. */
    private record Delivered(PortalInvitation invitation, String secret) {}

    private Delivered delivered(Contact contact, Portal portal) {
        var request = new InviteRequest(
                contact.id(),
                portal.id(),
                Set.of(scene.role(portal, "partner").id()),
                null,
                "See you, Ada",
                null,
                false);
        long id = ((Invited) scene.invite(request)).invitation().id();
        String secret = scene.deliver(id);
        return new Delivered(invitations.byId(id).orElseThrow(), secret);
    }
}
