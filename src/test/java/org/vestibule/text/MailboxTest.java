package org.vestibule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "ada@ｅxample.org, ada@example.org",
        "ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ, ada@example.org",
        "ada@example。org, ada@example.org",
        "berta@MÜNCHEN.example, berta@münchen.example",
        "berta@xn--mnchen-3ya.example, berta@münchen.example",
        "berta@XN--MNCHEN-3YA.example, berta@münchen.example",
        "JÖRG@exämple.org, jörg@exämple.org",
        "ΣΊΣΥΦΟΣ@example.org, σίσυφος@example.org",
        "ЯДВИГА@пример.рф, ядвига@пример.рф",
        "ԱՆԻ@example.org, անի@example.org",
        "ﬁnn@example.org, FINN@example.org",
        "İpek@example.org, i̇pek@example.org"
    })
    void areTheSame(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ada@straße.example, ada@strasse.example",
        "strauß@example.org, strauss@example.org",
        "ada@φάσμος.example, ada@φάσμοσ.example",
        "ada+crm@example.org, ada@example.org",
        "a.da@example.org, ada@example.org",
        "ada@example.org, ada@mail.example.org",
        "jorg@example.org, jörg@example.org"
    })
    void areNotTheSame(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ada@xn--strae-oqa.example, ada@straße.example",
        "ada@ｅxample.org, ada@example.org",
        "berta@MÜNCHEN.example, berta@münchen.example",
        "Ada.Byron@Example.ORG, Ada.Byron@Example.ORG",
        "Jörg@example.org, Jörg@example.org"
    })
    void showsWhatPeopleReadAndKeepsTheirCase(String typed, String text) {
        assertThat(Mailbox.parse(typed)).map(Mailbox::text).contains(text);
    }

    @Test
    void treatsComposedAndDecomposedLettersAsTheSameAndShowsThemComposed() {
        String decomposed = Normalizer.normalize("jörg@münchen.example", Normalizer.Form.NFD);

        assertThat(Mailbox.parse(decomposed)).isEqualTo(Mailbox.parse("jörg@münchen.example"));
        assertThat(Mailbox.parse(decomposed)).map(Mailbox::text).contains("jörg@münchen.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.@b.cc",
                ".a@b.cc",
                "a..b@c.de",
                "a@-b.de",
                "a@b-.de",
                "a@b..de",
                "a@.b.de",
                "a@b.de.",
                "a@b_c.de",
                "a@192.0.2.1",
                "a@example.123",
                "a@xn--a.example",
                "a@xn--.example",
                "a@[192.0.2.1]",
                "\"a b\"@example.org",
                "a\u200Bb@example.org",
                "a\u00ADb@example.org",
                "a\uFE0Fb@example.org",
                "a\u3164b@example.org",
                "a@exam\u200Dple.org",
                "a@אexample1.org",
                "@example.org",
                "a@",
                "a@example",
                "a@☕.example",
                "a@a·b.example",
                "a@a・b.example",
                "a@a\u200Cb.example",
                " "
            })
    void refuses(String typed) {
        assertThat(Mailbox.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@col·legi.cat",
                "info@xn--collegi-gya.cat",
                "ada@アイ・エヌ.example",
                "ada@نامه\u200Cای.example",
                "ada@क्\u200Dष.example",
                "ada@צה״ל.example"
            })
    void takesSignsThatDomainsMayHaveBesideCertainLetters(String typed) {
        assertThat(Mailbox.parse(typed)).hasValueSatisfying(mailbox -> assertThat(Mailbox.parse(mailbox.text()))
                .contains(mailbox));
    }

    @Test
    void countsOctetsAsMailServersDo() {
        assertThat(Mailbox.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(Mailbox.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(Mailbox.parse("ä".repeat(33) + "@example.org")).isEmpty();
        assertThat(Mailbox.parse("a@" + "b".repeat(64) + ".org")).isEmpty();
        assertThat(Mailbox.parse("a@" + "b.".repeat(124) + "org")).isPresent();
        assertThat(Mailbox.parse("a@" + "b.".repeat(126) + "org")).isEmpty();
    }

    @Test
    void isParsedAgainAsTheSameMailbox() {
        for (String typed : new String[] {"ada@ｅxample.org", "Jörg@MÜNCHEN.example", "ada@xn--strae-oqa.example"}) {
            Mailbox mailbox = Mailbox.parse(typed).orElseThrow();
            assertThat(Mailbox.parse(mailbox.text())).contains(mailbox);
            assertThat(key(mailbox.key())).isEqualTo(mailbox.key());
        }
    }

    private static String key(String typed) {
        return Mailbox.parse(typed).orElseThrow().key();
    }
}
