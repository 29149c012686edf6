package org.vestibule.testing;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes texts that somebody could type or send who means no good, for tests of what must hold for any text. */
public final class Hostile {

    private static final String[] MORSELS = {
        "\r\n",
        "\n",
        "\r",
        "\u0000",
        "\u2028",
        "\u202E",
        "\uFEFF",
        "\uD83D",
        "\uDE00",
        "\r\nBcc: all@example.org",
        "\r\n\r\n",
        "=?UTF-8?Q?=0D=0ABcc:?=",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg/onload=x>",
        "javascript:alert(1)",
        "data:text/html,x",
        "#{1+1}",
        "${1+1}",
        "{{link}}",
        "'",
        "\"",
        "\\",
        "--",
        "%0d%0a",
        "%2e%2e/",
        "//evil.example",
        "@",
        ",",
        ";",
        ":",
        "<",
        ">",
        "&",
        " ",
        "\t",
        "é",
        "漢",
        "\uD83D\uDE00",
        "a",
        "A",
        "0",
        "/",
        ".",
        "?",
        "="
    };

    private Hostile() {}

    /** Any text, of what does harm in one place or another, and of any other characters. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> morsels = Arbitraries.of(MORSELS).list().ofMaxSize(12).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                morsels,
                Arbitraries.strings().ofMaxLength(400),
                Combinators.combine(Arbitraries.strings().alpha().ofMaxLength(40), morsels)
                        .as((start, end) -> start + end));
    }

    /** A part many times over, for what would take long or go deep. */
    public static Arbitrary<String> longTexts(String... parts) {
        return Combinators.combine(Arbitraries.of(parts), Arbitraries.integers().between(1, 20_000), texts())
                .as((part, times, end) -> part.repeat(times) + end);
    }

    /** Whether the text holds a character that ends a line or can't be seen. */
    public static boolean breaksALine(String text) {
        return Stream.of("\r", "\n", "\u0000", "\u2028", "\u2029", "\u0085").anyMatch(text::contains);
    }
}
