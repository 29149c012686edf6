package org.vestibule.invitation.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InviteRequestTest {

    @Test
    void keepsWhatPeopleWriteInAMessage() {
        assertThat(message("  Hello Zoë,\r\n\r\nsee you soon \uD83D\uDC4B  "))
                .isEqualTo("Hello Zoë,\n\nsee you soon \uD83D\uDC4B");
    }

    @Test
    void removesInvisibleCharacters() {
        assertThat(message("a\u0000b\u202Ec\u2066d\u200Fe\uFEFF\u0007")).isEqualTo("abcde");
    }

    @Test
    void aBlankMessageCountsAsNoMessage() {
        assertThat(message(" \n\t ")).isNull();
        assertThat(message(null)).isNull();
    }

    @Test
    void replacesAnOpenInvitationOnlyOnRequest() {
        InviteRequest request = InviteRequest.of(1, 2, Set.of(3L));

        assertThat(request).isEqualTo(new InviteRequest(1, 2, Set.of(3L), null, null, null, false));
        assertThat(request.replacingOpen(true)).isEqualTo(new InviteRequest(1, 2, Set.of(3L), null, null, null, true));
    }

    private static String message(String text) {
        return new InviteRequest(1, 2, Set.of(), null, text, null, false).message();
    }
}
