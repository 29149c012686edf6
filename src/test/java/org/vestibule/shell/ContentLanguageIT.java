package org.vestibule.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.TestServer;

/** A response declares the language of its page. */
@InServer
@RunAsClient
class ContentLanguageIT {

    private static final Pattern LANG = Pattern.compile("<html[^>]* lang=\"([^\"]+)\"");

    /** The demonstration's portal is written in English, and its pages have no language of their own. */
    @ParameterizedTest
    @CsvSource({"de, true", "en, false"})
    void whatAuthorsWroteSaysItsLanguageWhereThatIsAnother(String wish, boolean marked) {
        String page = new StaffRequests(TestServer.address().getPort())
                .get("/site/harbour", "Accept-Language", wish)
                .body();

        assertThat(page.contains("<nav class=\"site-nav\"")).isTrue();
        assertThat(page.contains("<ul lang=\"en\">")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "/signin, en, en",
        "/signin, de, de",
        "/signin, fr-CH, fr",
        "/signin, 'tr,it', en",
        "/site/harbour, de, de",
        "/site/harbour, fr, fr",
        "/site/harbour/nowhere-at-all, de, de",
        "/nowhere-at-all, fr, fr",
        "/signin/again, de, de",
        "/audit/nowhere, de, de",
        "/images/harbour/1-0123456789abcdef.png, fr, fr",
        "/site/harbour/sign-in, de, de",
        "/mailbox, fr, fr"
    })
    void isThatOfThePage(String address, String wish, String language) {
        HttpResponse<String> answer =
                new StaffRequests(TestServer.address().getPort()).get(address, "Accept-Language", wish);

        Matcher page = LANG.matcher(answer.body());
        assertThat(page.find()).as(answer.body()).isTrue();
        assertThat(page.group(1)).isEqualTo(language);
        assertThat(answer.headers().allValues("Content-Language")).containsExactly(language);
    }

    /** A method that the address doesn't accept is refused before the language is resolved. */
    @Test
    void isTheChosenOneIfARequestIsRefusedEarly() {
        var reader = new StaffRequests(TestServer.address().getPort());
        reader.get("/signin?lang=de");

        HttpResponse<String> answer = reader.post("/audit", "{}", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(405);
        Matcher page = LANG.matcher(answer.body());
        assertThat(page.find()).as(answer.body()).isTrue();
        assertThat(page.group(1)).isEqualTo("de");
    }
}
