package org.vestibule.mail.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandlers;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.mail.wording.WordingField;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

@InServer
class SendToMyselfIT {

    private static final Set<Right> ADMINISTRATOR = Job.ADMINISTRATOR.rights();

    @Inject
    SendToMyself sendToMyself;

    @Inject
    PreviewEmailText previews;

    @Inject
    PortalRepository portals;

    @Inject
    StaffAccountService accounts;

    @Inject
    Outbox outbox;

    @Inject
    EmailHandlers handlers;

    @Inject
    As as;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Portal portal() {
        var portal = new Portal("trial-" + mark, "Quay", Locale.ENGLISH, "#335577");
        portals.add(portal);
        return portal;
    }

    private EmailPreviewRequest request(Portal portal, String body) {
        var wording = new EmailWording(Map.of(
                WordingField.SUBJECT, "For {firstName} of {portal}",
                WordingField.HEADING, "Come in",
                WordingField.BODY, body,
                WordingField.BUTTON, "Enter"));
        return new EmailPreviewRequest(portal.id(), EmailMessage.INVITATION, "en", wording, null);
    }

    private SendToMyselfOutcome send(StaffAccount account, EmailPreviewRequest request) {
        return as.person(account.id(), account.displayName(), ADMINISTRATOR, () -> sendToMyself.send(request));
    }

    private StaffAccount administrator() {
        return accounts.open(
                "grace." + mark + "@example.org", "Grace Okafor", Hashed.of("harbour lights"), Job.ADMINISTRATOR);
    }

    @Test
    void goesToTheAccountsOwnAddressWithALinkThatNeverWorks() {
        Portal portal = portal();
        StaffAccount me = administrator();

        assertThat(send(me, request(portal, "Hello\n\n{button}")))
                .isEqualTo(new SendToMyselfOutcome.Sent("grace." + mark + "@example.org"));

        List<EmailActivity> sent = outbox.regarding(EmailKind.TEXT_TRIAL, portal.id());
        assertThat(sent).singleElement().satisfies(email -> {
            assertThat(email.recipient()).isEqualTo("grace." + mark + "@example.org");
            assertThat(email.subject()).isEqualTo("For Ada of Quay");
            assertThat(email.contactId()).isNull();
            assertThat(email.maskedLink()).endsWith("••••••••");
            assertThat(email.text()).contains(email.maskedLink());
            assertThat(handlers.of(EmailKind.TEXT_TRIAL).mintLink(email)).contains(email.maskedLink());
        });
    }

    @Test
    void doesNotSendInvalidWords() {
        Portal portal = portal();

        assertThat(send(administrator(), request(portal, "Hello {nobody}")))
                .isInstanceOf(SendToMyselfOutcome.Invalid.class);
        assertThat(outbox.regarding(EmailKind.TEXT_TRIAL, portal.id())).isEmpty();
    }

    @Test
    void aDeletedAccountHasNoAddress() {
        EmailPreviewRequest request = request(portal(), "{button}");

        assertThat(as.person(-1, "Nobody", ADMINISTRATOR, () -> sendToMyself.send(request)))
                .isInstanceOf(SendToMyselfOutcome.NoAddress.class);
        assertThat(as.system(() -> sendToMyself.send(request))).isInstanceOf(SendToMyselfOutcome.NoAddress.class);
    }

    @Test
    void invalidWordsCanBePreviewed() {
        Portal portal = portal();

        assertThat(as.system(() -> previews.preview(request(portal, "Hello {nobody}"))))
                .hasValueSatisfying(mail -> {
                    assertThat(mail.mail().subject()).isEqualTo("For Ada of Quay");
                    assertThat(mail.mail().text()).contains("Hello {nobody}").contains("> It would be lovely");
                });
        assertThat(outbox.regarding(EmailKind.TEXT_TRIAL, portal.id())).isEmpty();
    }

    @Test
    void sendingAndPreviewingRequireAnAdministrator() {
        EmailPreviewRequest request = request(portal(), "{button}");
        Set<Right> crm = Job.CRM_USER.rights();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(crm, () -> sendToMyself.send(request)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(crm, () -> previews.preview(request)));
    }
}
