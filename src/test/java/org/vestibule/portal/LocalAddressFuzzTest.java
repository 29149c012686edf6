package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vestibule.testing.Hostile;

/** Hostile redirect targets, as anybody can put them into a link. */
class LocalAddressFuzzTest {

    private static final String HOME = "/site/harbour";

    private final Portal harbour = new Portal("harbour", "Harbour", Locale.ENGLISH, "#0f766e");

    @Property
    void neverRedirectsToAnotherSiteForAnySuffix(@ForAll("texts") String tail) {
        for (String wanted : new String[] {tail, HOME + tail, "/" + tail, HOME + "/" + tail}) {
            LocalAddress.within(harbour, wanted).ifPresent(address -> {
                URI led = URI.create("https://portal.example.com/")
                        .resolve(address)
                        .normalize();
                assertThat(led.getHost()).isEqualTo("portal.example.com");
                assertThat(led.getPath()).startsWith(HOME);
                assertThat(Hostile.breaksALine(address)).isFalse();
            });
        }
    }

    @Property(tries = 100)
    void acceptsInputOfAnyLengthWithoutFailing(@ForAll("longTexts") String tail) {
        assertThat(LocalAddress.within(harbour, HOME + tail + "\"")).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Hostile.texts();
    }

    @Provide
    Arbitrary<String> longTexts() {
        return Hostile.longTexts("/a", "/a-b", "/", "a", "-", "/a-");
    }
}
