package org.vestibule.testing;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that somebody puts where one to be sent on to is expected, so that a link of ours leads to a place of theirs. */
public final class HostileAddresses {

    private static final List<String> ELSEWHERE = List.of(
            "//evil.example",
            "///evil.example",
            "////evil.example/crm/contacts",
            "/\\evil.example",
            "\\\\evil.example",
            "/\\/evil.example",
            "https://evil.example",
            "https:evil.example",
            "https:/evil.example",
            "HTTPS://evil.example/crm/contacts",
            "//evil.example/site/harbour",
            "%2f%2fevil.example",
            "/%2fevil.example",
            "/%5cevil.example",
            "/@evil.example",
            "@evil.example",
            "//crm@evil.example/crm/contacts",
            "https://localhost:9080@evil.example/",
            "/.evil.example",
            "/..//evil.example",
            "/./\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "\t//evil.example",
            " //evil.example",
            "\u0000//evil.example",
            "/crm/contacts\r\nLocation: https://evil.example",
            "/crm/contacts%0d%0aLocation:https://evil.example/..//..//",
            "\u2215\u2215evil.example",
            "/\u2215evil.example",
            "\uFF0F\uFF0Fevil.example",
            "/\u3002evil.example",
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "JaVaScRiPt://x%0aalert(1)",
            "data:text/html,<script>alert(1)</script>",
            "blob:https://evil.example/x",
            "ftp://evil.example/",
            "?next=//evil.example",
            "#//evil.example",
            ";//evil.example",
            "");

    private HostileAddresses() {}

    /** One of each sort, for tests to whom each costs much. */
    public static List<String> few() {
        return List.of(
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "/\t/evil.example",
                "/crm/contacts\r\nLocation: https://evil.example",
                "javascript:alert(1)",
                "//" + "e".repeat(5_000) + ".example");
    }

    /** Those that lead anywhere else, and such as would if they were read another way. */
    public static Stream<String> all() {
        return Stream.concat(ELSEWHERE.stream(), Stream.of("//" + "e".repeat(5_000) + ".example", "/".repeat(4_000)));
    }
}
