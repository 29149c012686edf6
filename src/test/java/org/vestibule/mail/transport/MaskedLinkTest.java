package org.vestibule.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.message.SampleMessages;

class MaskedLinkTest {

    private final MaskedLink masked = new MaskedLink("https://portal.example.com/in?a=1&invitation=••••");
    private final String link = "https://portal.example.com/in?a=1&invitation=s3cr3t";

    @Test
    void revealsTheLinkInText() {
        assertThat(masked.revealedInText("Go to https://portal.example.com/in?a=1&invitation=•••• now", link))
                .isEqualTo("Go to " + link + " now");
    }

    @Test
    void revealsEachEscapedLinkInHtml() {
        String escaped = "https://portal.example.com/in?a=1&amp;invitation=••••";

        assertThat(masked.revealedInHtml("<a href=\"" + escaped + "\">" + escaped + "</a>", link))
                .isEqualTo("<a href=\"https://portal.example.com/in?a=1&amp;invitation=s3cr3t\">"
                        + "https://portal.example.com/in?a=1&amp;invitation=s3cr3t</a>");
    }

    @Test
    void doesNotChangeAnEmailWithoutALink() {
        assertThat(new MaskedLink(null).revealedInText("Hello", "")).isEqualTo("Hello");
    }

    @Test
    void revealsEveryLinkOfAnEmail() {
        Rendered mail =
                SampleMessages.templates().invitation(SampleMessages.invitation("Ada", "Grace", null, Locale.ENGLISH));
        MaskedLink ofMail = new MaskedLink(SampleMessages.LINK);

        assertThat(ofMail.revealedInHtml(mail.html(), "https://x.example/s3cr3t"))
                .contains("href=\"https://x.example/s3cr3t\"")
                .doesNotContain("••••");
        assertThat(ofMail.revealedInText(mail.text(), "https://x.example/s3cr3t"))
                .doesNotContain("••••");
    }
}
