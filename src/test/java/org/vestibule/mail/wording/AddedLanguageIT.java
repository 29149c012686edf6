package org.vestibule.mail.wording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.message.InvitationEmailData;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalLanguages;
import org.vestibule.portal.PortalRepository;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** A language that a portal adds by writing the words of its e-mails. */
@InServer
@BothDatabases
class AddedLanguageIT {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    @Inject
    EmailTextService service;

    @Inject
    PortalLanguages languages;

    @Inject
    PortalRepository portals;

    @Inject
    MessageTemplates templates;

    @Inject
    As as;

    private Portal portal() {
        String key = "dutch-" + UUID.randomUUID().toString().substring(0, 8);
        var portal = new Portal(key, "Kade", Locale.ENGLISH, "#335577");
        portals.add(portal);
        return portal;
    }

    private void write(Portal portal, EmailMessage message) {
        EmailWording wording = EmailWording.of(field -> switch (field) {
            case "body" -> "Beste {firstName}\n\n{button}";
            case "button" -> "Verder";
            case "subject" -> "Welkom bij {portal}";
            default -> "Welkom";
        });
        assertThat(as.system(() -> service.change(new ChangeEmailTextRequest(portal.id(), message, "nl", 0, wording))))
                .isInstanceOf(ChangeEmailTextOutcome.Changed.class);
    }

    private String subject(Portal portal) {
        return templates
                .invitation(new InvitationEmailData(
                        portal.id(),
                        portal.name(),
                        "Kade",
                        "#335577",
                        "Ada",
                        "Grace",
                        List.of(),
                        null,
                        "https://quay.example.org/••••",
                        Instant.EPOCH,
                        DUTCH))
                .subject();
    }

    @Test
    void isUsedOnceEveryEmailHasWordsAndNoLongerWhenItIsRemoved() {
        Portal portal = portal();
        List<EmailMessage> messages = EmailMessage.portals();

        messages.forEach(message -> write(portal, message));

        assertThat(languages.of(portal.id())).containsExactly("nl");
        assertThat(languages.ofAll()).contains("nl").doesNotContain("en");
        assertThat(subject(portal)).isEqualTo("Welkom bij Kade");
        assertThat(as.system(() -> service.of(portal.id())))
                .filteredOn(EmailText::isAdded)
                .hasSize(messages.size())
                .allMatch(EmailText::isOwn);

        assertThat(as.system(() -> service.removeLanguage(portal.id(), "nl"))).isEqualTo(messages.size());
        assertThat(languages.of(portal.id())).isEmpty();
        assertThat(subject(portal)).isEqualTo("Grace invites you to Kade");
    }

    @Test
    void isNotUsedWhileWordsAreMissing() {
        Portal portal = portal();
        write(portal, EmailMessage.INVITATION);

        assertThat(languages.of(portal.id())).isEmpty();
        assertThat(subject(portal)).isEqualTo("Grace invites you to Kade");
    }

    @Test
    void keepsWordsThatEqualTheEnglishOnes() {
        Portal portal = portal();
        EmailWording english = ShippedWording.of(EmailMessage.RECOVERY, Locale.ENGLISH);

        as.system(
                () -> service.change(new ChangeEmailTextRequest(portal.id(), EmailMessage.RECOVERY, "nl", 0, english)));

        assertThat(as.system(() -> service.open(portal.id(), EmailMessage.RECOVERY, "nl")))
                .hasValueSatisfying(text -> assertThat(text.isOwn()).isTrue());
    }

    @Test
    void shippedLanguagesAreNotRemoved() {
        Portal portal = portal();
        EmailWording own = ShippedWording.of(EmailMessage.RECOVERY, Locale.GERMAN);
        as.system(() -> service.change(new ChangeEmailTextRequest(portal.id(), EmailMessage.RECOVERY, "en", 0, own)));

        assertThat(as.system(() -> service.removeLanguage(portal.id(), "en"))).isZero();
        assertThat(as.system(() -> service.removeLanguage(portal.id(), "xx"))).isZero();
    }
}
