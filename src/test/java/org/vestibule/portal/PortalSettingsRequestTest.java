package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.portal.PortalSettingsViolation.Reason;

class PortalSettingsRequestTest {

    private static final PortalSettingsRequest.Choices KNOWN = new PortalSettingsRequest.Choices(
            Set.of(7L, 8L), Set.of(5L), false, sender -> sender.endsWith("@example.org"));
    private static final PortalSettingsRequest HARBOUR =
            PortalSettingsRequest.of(new Portal("harbour", "Harbour", Locale.ENGLISH, "#1b4d7a"));

    @Test
    void acceptsTheSettingsOfANewPortal() {
        assertThat(HARBOUR.violations(KNOWN)).isEmpty();
        assertThat(HARBOUR.text(PortalField.INVITATION_DAYS)).isEqualTo("14");
    }

    @Test
    void acceptsAnImageOfThePortalNoLogoOrItsShippedLogo() {
        PortalSettingsRequest shipped = HARBOUR.with(PortalField.LOGO, PortalSettingsRequest.SHIPPED);
        var withLogo = new PortalSettingsRequest.Choices(Set.of(), Set.of(), true, sender -> true);
        assertThat(HARBOUR.with(PortalField.LOGO, "5").violations(KNOWN)).isEmpty();
        assertThat(HARBOUR.with(PortalField.LOGO, "").violations(KNOWN)).isEmpty();
        assertThat(shipped.violations(withLogo)).isEmpty();
        assertThat(shipped.violations(KNOWN))
                .containsExactly(new PortalSettingsViolation(PortalField.LOGO, Reason.NO_IMAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "LOGO, 7, NO_IMAGE",
        "LOGO, /demo/harbour.svg, NO_IMAGE",
        "NAME, '', MISSING",
        "SENDER_NAME, ' ', MISSING",
        "BASE_URL, javascript:alert(1), INVALID_URL",
        "BASE_URL, //example.org, INVALID_URL",
        "BASE_URL, https://a@example.org, INVALID_URL",
        "BASE_URL, https://example.org?x=1, INVALID_URL",
        "INVITE_PAGE, 9, NO_PAGE",
        "SIGN_IN_PAGE, x, NO_PAGE",
        "INVITATION_DAYS, 0, NO_DAYS",
        "INVITATION_DAYS, 366, NO_DAYS",
        "INVITATION_DAYS, 1000, NO_DAYS",
        "REMINDER, 0, NO_REMINDER",
        "REMINDER, 14, NO_REMINDER",
        "REMINDER, 1.5, NO_REMINDER",
        "REMINDER, -1, NO_REMINDER",
        "REMINDER, 1000, NO_REMINDER",
        "PASSWORD_LENGTH, 7, NO_PASSWORD_LENGTH",
        "PASSWORD_LENGTH, 65, NO_PASSWORD_LENGTH",
        "PASSWORD_LENGTH, 100, NO_PASSWORD_LENGTH",
        "PASSWORD_LENGTH, '', NO_PASSWORD_LENGTH",
        "PASSWORD_LENGTH, many, NO_PASSWORD_LENGTH",
        "LANGUAGE, zz, NO_LANGUAGE",
        "ACCENT, red, NO_COLOUR",
        "SENDER_ADDRESS, partners, NO_EMAIL_ADDRESS",
        "SENDER_ADDRESS, 'partners@example.org, eve@example.org', NO_EMAIL_ADDRESS",
        "SENDER_ADDRESS, partners@example.com, NOT_ALLOWED",
        "REPLY_TO, everybody, NO_CHOICE",
        "REPLY_TO, INVITER, NO_CHOICE",
        "REPLY_ADDRESS, Desk <desk@example.com>, NO_EMAIL_ADDRESS"
    })
    void refusesInvalidValues(PortalField field, String text, Reason reason) {
        assertThat(HARBOUR.with(field, text).violations(KNOWN))
                .containsExactly(new PortalSettingsViolation(field, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "13"})
    void acceptsNoReminderOrOneBeforeTheInvitationExpires(String days) {
        assertThat(HARBOUR.with(PortalField.REMINDER, days).violations(KNOWN)).isEmpty();
    }

    @Test
    void requiresAReminderShorterThanTheValidity() {
        PortalSettingsRequest entry = HARBOUR.with(PortalField.REMINDER, "7");
        assertThat(entry.with(PortalField.INVITATION_DAYS, "7").violations(KNOWN))
                .containsExactly(new PortalSettingsViolation(PortalField.REMINDER, Reason.NO_REMINDER));
        assertThat(entry.with(PortalField.INVITATION_DAYS, "some").violations(KNOWN))
                .containsExactly(new PortalSettingsViolation(PortalField.INVITATION_DAYS, Reason.NO_DAYS));
    }

    @Test
    void refusesLineBreaksThatWouldInjectMailHeaders() {
        assertThat(HARBOUR.with(PortalField.SENDER_NAME, "Harbour\r\nBcc: eve@example.org")
                        .violations(KNOWN))
                .containsExactly(new PortalSettingsViolation(PortalField.SENDER_NAME, Reason.FORBIDDEN_CHARACTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENDER_ADDRESS", "REPLY_ADDRESS"})
    void refusesAddressesThatWouldInjectMailHeaders(PortalField field) {
        for (String ending : new String[] {"\r\nBcc: eve@example.org", "\n bcc:eve@example.org", "\u2028bcc"}) {
            assertThat(HARBOUR.with(field, "desk@example.org" + ending).violations(KNOWN))
                    .singleElement()
                    .matches(violation -> violation.field() == field);
        }
    }

    @Test
    void requiresAReplyAddressOnlyIfAllRepliesGoThere() {
        assertThat(HARBOUR.with(PortalField.REPLY_TO, "address").violations(KNOWN))
                .containsExactly(new PortalSettingsViolation(PortalField.REPLY_ADDRESS, Reason.MISSING));
        assertThat(HARBOUR.with(PortalField.REPLY_TO, "inviter").violations(KNOWN))
                .isEmpty();
    }

    @Test
    void requiresAnAddressIfAnotherSiteHostsTheInvitePage() {
        PortalSettingsRequest elsewhere = HARBOUR.with(PortalField.INVITE_PAGE, PortalSettingsRequest.ELSEWHERE);
        assertThat(elsewhere.violations(KNOWN))
                .containsExactly(new PortalSettingsViolation(PortalField.INVITE_URL, Reason.INVALID_URL));
        assertThat(elsewhere
                        .with(PortalField.INVITE_URL, "https://join.example.org/in?a=b")
                        .violations(KNOWN))
                .isEmpty();
    }

    @Test
    void dropsTheOtherSitesAddressWhenAPageIsChosen() {
        PortalSettingsRequest page = HARBOUR.with(PortalField.INVITE_PAGE, PortalSettingsRequest.ELSEWHERE)
                .with(PortalField.INVITE_URL, "https://join.example.org")
                .with(PortalField.INVITE_PAGE, "7");
        assertThat(page.text(PortalField.INVITE_URL)).isEmpty();
        assertThat(page.violations(KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://partners.example.org/", "http://localhost:9080", "https://exämple.org/base//"})
    void stripsTrailingSlashesFromBaseAddresses(String address) {
        PortalSettingsRequest entry = HARBOUR.with(PortalField.BASE_URL, address);
        assertThat(entry.violations(KNOWN)).isEmpty();
        assertThat(entry.text(PortalField.BASE_URL)).doesNotEndWith("/");
    }

    @ParameterizedTest
    @CsvSource({"Büro & Lager, buro-lager", "Partner, partner", "合作伙伴, role", "--, role"})
    void derivesKeysFromNames(String name, String key) {
        assertThat(PortalRoles.keyOf(name)).isEqualTo(key);
    }
}
