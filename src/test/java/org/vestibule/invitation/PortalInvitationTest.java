package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.EmailAddress;
import org.vestibule.journal.Happening;
import org.vestibule.mail.EmailActivity;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.CurrentCaller;

class PortalInvitationTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    private static final Instant EXPIRY = NOW.plus(Duration.ofDays(14));
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final EmailAddress ADA = new EmailAddress("ada@example.org");

    private final PortalInvitation invitation = invitation();

    @Test
    void beginsActiveAndIsClosedOnceSent() {
        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.inactive()).isFalse();

        invitation.sent(NOW);

        assertThat(invitation.inactive()).isTrue();
        assertThat(invitation.status().open()).isTrue();
    }

    @Test
    void aFailedOneIsActiveSoThatSomeoneActs() {
        invitation.sendFailed();

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SEND_FAILED);
        assertThat(invitation.inactive()).isFalse();
        assertThat(invitation.status().open()).isTrue();
    }

    @Test
    void theClockDecidesWhetherItHasExpired() {
        invitation.sent(NOW);

        assertThat(invitation.statusAt(EXPIRY.minusMillis(1))).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.statusAt(EXPIRY)).isEqualTo(InvitationStatus.EXPIRED);
    }

    @Test
    void whatHasEndedDoesNotExpireAfterwards() {
        invitation.revoke(NOW);

        assertThat(invitation.statusAt(EXPIRY)).isEqualTo(InvitationStatus.REVOKED);
    }

    @Test
    void sendingAgainMovesItToTheNewAddressAndExpiry() {
        invitation.sent(NOW);
        invitation.askForNewLink(NOW);

        invitation.sendAgain(new EmailAddress("ada@example.net"), EXPIRY.plusSeconds(60));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.email().text()).isEqualTo("ada@example.net");
        assertThat(invitation.expiresAt()).isEqualTo(EXPIRY.plusSeconds(60));
        assertThat(invitation.newLinkAskedAt()).isNull();
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        for (Consumer<PortalInvitation> end : List.<Consumer<PortalInvitation>>of(
                one -> one.revoke(NOW), one -> one.supersede(NOW), one -> one.expire(NOW))) {
            PortalInvitation ended = invitation();
            end.accept(ended);
            InvitationStatus status = ended.status();

            assertThat(ended.endedAt()).isEqualTo(NOW);
            assertThatThrownBy(() -> ended.sent(NOW)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.extend(EXPIRY.plusSeconds(1))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.revoke(NOW)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.sendAgain(ADA, EXPIRY)).isInstanceOf(IllegalStateException.class);
            assertThat(ended.status()).isEqualTo(status);
        }
    }

    @Test
    void aLinkThatIsHandedOverByHandCountsAsSentAndSilencesAllEmails() {
        EmailActivity letter = email(1);
        EmailActivity reminder = email(2);
        invitation.announceBy(letter);
        invitation.sent(NOW);
        invitation.askForNewLink(NOW);
        invitation.remindBy(reminder);
        invitation.reminded(NOW);

        invitation.handOver(new EmailAddress("ada@example.net"), EXPIRY.plusSeconds(60), NOW.plusSeconds(5));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.sentAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(invitation.email().text()).isEqualTo("ada@example.net");
        assertThat(invitation.expiresAt()).isEqualTo(EXPIRY.plusSeconds(60));
        assertThat(invitation.newLinkAskedAt()).isNull();
        assertThat(invitation.remindedAt()).isNull();
        assertThat(invitation.isSpokenForBy(letter)).isFalse();
        assertThat(invitation.isSpokenForBy(reminder)).isFalse();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(Duration.ofDays(5))))
                .isFalse();
    }

    @Test
    void onlyTheLatestLetterAndItsReminderSpeakForIt() {
        invitation.announceBy(email(1));
        invitation.sent(NOW);
        invitation.remindBy(email(2));
        invitation.sendAgain(ADA, EXPIRY);
        invitation.announceBy(email(3));

        assertThat(invitation.isSpokenForBy(email(1))).isFalse();
        assertThat(invitation.isSpokenForBy(email(2))).isFalse();
        assertThat(invitation.isSpokenForBy(email(3))).isTrue();
        invitation.remindBy(email(4));
        assertThat(invitation.isSpokenForBy(email(4))).isTrue();
        assertThat(invitation.isRemindedBy(email(3))).isFalse();
    }

    @Test
    void aReminderIsDueOnceSoLongAfterTheLetterAndWhileThereIsTimeToActOnIt() {
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
        invitation.announceBy(email(1));
        invitation.sent(NOW);

        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS).minusMillis(1)))
                .isFalse();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isTrue();
        Instant halfADayBefore = EXPIRY.minus(Duration.ofHours(12));
        assertThat(invitation.dueForReminder(THREE_DAYS, halfADayBefore.minusMillis(1)))
                .isTrue();
        assertThat(invitation.dueForReminder(THREE_DAYS, halfADayBefore)).isFalse();
        invitation.remindBy(email(2));
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
    }

    @Test
    void aReminderThatDidNotLeaveMayBeFollowedByAnotherAndOneThatLeftMayNot() {
        invitation.announceBy(email(1));
        invitation.sent(NOW);
        invitation.remindBy(email(2));

        invitation.takeBackReminder();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isTrue();

        invitation.askForNewLink(NOW);
        invitation.remindBy(email(3));
        invitation.reminded(NOW.plusSeconds(1));
        invitation.takeBackReminder();
        assertThat(invitation.remindedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(invitation.newLinkAskedAt()).isNull();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
    }

    @Test
    void theSameWishWithinAnHourIsOneWish() {
        assertThat(invitation.askForNewLink(NOW)).isTrue();
        assertThat(invitation.askForNewLink(NOW.plus(Duration.ofHours(1)).minusMillis(1)))
                .isFalse();
        assertThat(invitation.askForNewLink(NOW.plus(Duration.ofHours(1)))).isTrue();
        assertThat(invitation.newLinkAskedAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void textsAreRemovedOnlyOnceItHasEnded() {
        PortalInvitation withMessage = invitation("Hello");
        assertThatThrownBy(() -> withMessage.removeTexts(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(withMessage.message()).isEqualTo("Hello");

        withMessage.revoke(NOW);
        withMessage.removeTexts(NOW.plusSeconds(1));

        assertThat(withMessage.message()).isNull();
        assertThat(withMessage.textsRemovedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aFailedEmailThatIsTriedAgainIsPendingAgain() {
        invitation.sendFailed();
        invitation.sendRetried();

        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.expiresAt()).isEqualTo(EXPIRY);
    }

    @Test
    void acceptingKeepsWhoAndUnderWhichTerms() {
        invitation.sent(NOW);
        assertThat(invitation.sentAt()).isEqualTo(NOW);
        PortalUser user = mock(PortalUser.class);

        invitation.agreeTo("/terms");
        invitation.accept(user, NOW.plusSeconds(1));

        assertThat(invitation.acceptedBy()).isSameAs(user);
        assertThat(invitation.termsPage()).isEqualTo("/terms");
        assertThat(invitation.endedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(invitation.inactive()).isTrue();
    }

    @Test
    void everyStepNeedsAnOpenOne() {
        invitation.revoke(NOW);

        for (Consumer<PortalInvitation> step : List.<Consumer<PortalInvitation>>of(
                one -> one.sendFailed(),
                one -> one.sendRetried(),
                one -> one.handOver(ADA, EXPIRY, NOW),
                one -> one.announceBy(email(1)),
                one -> one.remindBy(email(1)),
                one -> one.reminded(NOW),
                one -> one.offer(mock(PortalRole.class)),
                one -> one.vouchedForBy(new CurrentCaller()),
                one -> one.agreeTo("/terms"),
                one -> one.accept(null, NOW),
                one -> one.supersede(NOW),
                one -> one.expire(NOW))) {
            assertThatThrownBy(() -> step.accept(invitation)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anotherRoleTakesThePlaceOfAllThatWereOffered() {
        invitation.offer(role(3, "Partner"));

        invitation.offer(role(4, "Buyer"));

        assertThat(invitation.roleNames()).containsExactly("Buyer");
        assertThat(invitation.roles()).extracting(InvitedRole::roleId).containsExactly(4L);
    }

    @Test
    void aLinkThatIsHandedOverAfterAFailureMakesItSent() {
        invitation.sendFailed();

        invitation.handOver(ADA, EXPIRY, NOW);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void anInvitationWhoseEmailFailedIsNotRemindedOf() {
        invitation.announceBy(email(1));
        invitation.sent(NOW);
        invitation.sendFailed();

        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
    }

    @Test
    void oneThatWasMarkedAsExpiredHasWhateverTheClockSays() {
        invitation.expire(NOW);

        assertThat(invitation.expiredAt(NOW)).isTrue();
    }

    @Test
    void oneOpenInvitationForContactAndPortalIsTheKeyThatTheDatabaseHolds() {
        Contact contact = mock(Contact.class);
        when(contact.id()).thenReturn(2L);
        Portal portal = mock(Portal.class);
        when(portal.id()).thenReturn(1L);

        assertThat(OpenInvitationKey.ofContact(contact, portal)).isEqualTo("2:1");
    }

    @Test
    void theJournalHearsWhichInvitationOfWhomIntoWhichPortal() {
        assertThat(invitation.entry(Happening.INVITATION__REVOKED).text())
                .contains("event=invitation.revoked", "portal=harbour");
    }

    @Test
    void theLanguageStays() {
        assertThat(invitation.locale()).isEqualTo(Locale.ENGLISH);
    }

    private static PortalRole role(long id, String name) {
        PortalRole role = mock(PortalRole.class);
        when(role.id()).thenReturn(id);
        when(role.name()).thenReturn(name);
        return role;
    }

    private static EmailActivity email(long id) {
        EmailActivity email = mock(EmailActivity.class);
        when(email.id()).thenReturn(id);
        return email;
    }

    private static PortalInvitation invitation() {
        return invitation(null);
    }

    private static PortalInvitation invitation(String message) {
        var details = new ContactDetails("Ada", "Byron", Optional.of(ADA), null, null, null, Optional.empty());
        var caller = new CurrentCaller();
        caller.becomeSystem();
        return new PortalInvitation(
                new Contact(details, "Tess", NOW),
                new Portal("harbour", "Harbour", Locale.ENGLISH, "#336699"),
                ADA,
                List.of(),
                Locale.ENGLISH,
                message,
                caller,
                NOW,
                EXPIRY);
    }
}
