package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InviteLinksTest {

    @Test
    void addsTheTokenAsAParameter() {
        assertThat(InviteLinks.withParameter("https://x.example/welcome", "invitation=abc"))
                .isEqualTo("https://x.example/welcome?invitation=abc");
    }

    @Test
    void keepsTheParametersThatAreThere() {
        assertThat(InviteLinks.withParameter("https://x.example/p?lang=de", "invitation=abc"))
                .isEqualTo("https://x.example/p?lang=de&invitation=abc");
    }

    @Test
    void putsTheParameterBeforeAFragmentWhereServersSeeIt() {
        assertThat(InviteLinks.withParameter("https://x.example/p#form?x", "invitation=abc"))
                .isEqualTo("https://x.example/p?invitation=abc#form?x");
    }
}
