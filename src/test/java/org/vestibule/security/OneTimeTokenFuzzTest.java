package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vestibule.testing.Hostile;

/** Presents arbitrary texts as the secret of a link. */
class OneTimeTokenFuzzTest {

    @Property
    void isLookedUpByAHashWhateverItIs(@ForAll("texts") String presented) {
        assertThat(OneTimeToken.hashOf(presented)).matches("[0-9a-f]{64}");
    }

    @Property
    void opensTheDoorOnlyAsItWasGiven(@ForAll("texts") String presented) {
        OneTimeToken token = OneTimeToken.mint();
        for (String near : new String[] {
            presented,
            presented + token.secret(),
            token.secret() + presented,
            token.secret().toLowerCase(Locale.ROOT)
        }) {
            assertThat(OneTimeToken.hashOf(near).equals(token.hash())).isEqualTo(near.equals(token.secret()));
        }
        assertThat(token.secret().getBytes(StandardCharsets.US_ASCII)).hasSize(43);
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @Provide
    Arbitrary<String> texts() {
        return Hostile.texts();
    }
}
