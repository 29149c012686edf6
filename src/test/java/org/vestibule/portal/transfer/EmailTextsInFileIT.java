package org.vestibule.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.wording.ChangeEmailTextOutcome;
import org.vestibule.mail.wording.ChangeEmailTextRequest;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailText;
import org.vestibule.mail.wording.EmailTextService;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.mail.wording.WordingField;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** A portal's own e-mail texts are exported and imported with it. */
@InServer
@BothDatabases
class EmailTextsInFileIT {

    private static final EmailWording WORDS = new EmailWording(Map.of(
            WordingField.SUBJECT, "Kommen Sie an Bord",
            WordingField.HEADING, "An Bord",
            WordingField.BODY, "Hallo {firstName},\n\n{button}\n\nBis {expires}",
            WordingField.BUTTON, "Annehmen"));

    @Inject
    Transfers moving;

    @Inject
    EmailTextService texts;

    @Inject
    As as;

    @Test
    void areImportedIntoAnotherPortal() {
        Portal portal = moving.kit("de");
        var request = new ChangeEmailTextRequest(portal.id(), EmailMessage.INVITATION, "de", 0, WORDS);
        ChangeEmailTextOutcome outcome = as.system(() -> texts.change(request));
        assertThat(outcome).isInstanceOf(ChangeEmailTextOutcome.Changed.class);

        Portal imported = moving.imported(moving.file(portal));

        List<EmailText> own = as.system(() -> texts.of(imported.id())).stream()
                .filter(EmailText::isOwn)
                .toList();
        assertThat(own).singleElement().satisfies(text -> {
            assertThat(text.message()).isEqualTo(EmailMessage.INVITATION);
            assertThat(text.language()).isEqualTo("de");
            assertThat(text.own().orElseThrow().wording()).isEqualTo(WORDS);
            assertThat(text.isOvertaken()).isFalse();
        });
    }

    @Test
    void areAbsentIfThePortalUsesTheShippedTexts() {
        Portal imported = moving.imported(moving.file(moving.kit("fr")));

        assertThat(as.system(() -> texts.of(imported.id()))).noneMatch(EmailText::isOwn);
    }
}
