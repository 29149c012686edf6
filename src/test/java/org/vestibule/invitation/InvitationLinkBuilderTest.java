package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.NewEmail;
import org.vestibule.portal.PortalPages.Choice;
import org.vestibule.security.OneTimeToken;

class InvitationLinkBuilderTest {

    @Test
    void addsTheTokenAsAParameter() {
        assertThat(InvitationLinkBuilder.withParameter("https://x.example/welcome", "invitation=abc"))
                .isEqualTo("https://x.example/welcome?invitation=abc");
    }

    @Test
    void keepsExistingParameters() {
        assertThat(InvitationLinkBuilder.withParameter("https://x.example/p?lang=de", "invitation=abc"))
                .isEqualTo("https://x.example/p?lang=de&invitation=abc");
    }

    @Test
    void putsTheParameterBeforeTheFragment() {
        assertThat(InvitationLinkBuilder.withParameter("https://x.example/p#form?x", "invitation=abc"))
                .isEqualTo("https://x.example/p?invitation=abc#form?x");
    }

    @Test
    void aLinkLeadsToThePublishedInvitePageOrTheHostingSite() {
        var scene = new RuleScene();
        OneTimeToken token = OneTimeToken.mint();
        assertThat(scene.links.secret(scene.portal, token))
                .contains("https://portal.example.org/welcome?invitation=" + token.secret());

        when(scene.portal.inviteUrl()).thenReturn(null);
        when(scene.portal.invitePageId()).thenReturn(5L);
        when(scene.pages.page(scene.portal, 5)).thenReturn(Optional.of(new Choice(5, "Welcome", "welcome", true)));
        when(scene.pages.shows(5, "crmUserInvite")).thenReturn(true);
        when(scene.addresses.external(scene.portal, "welcome")).thenReturn("https://v.example/site/harbour/welcome");
        assertThat(scene.links.secret(scene.portal, token))
                .contains("https://v.example/site/harbour/welcome?invitation=" + token.secret());
        assertThat(scene.links.masked(scene.portal))
                .contains("https://v.example/site/harbour/welcome?invitation=" + NewEmail.MASK);
    }

    @Test
    void noLinkIsBuiltThatWouldLeadNowhere() {
        var scene = new RuleScene();
        when(scene.portal.inviteUrl()).thenReturn(null);

        assertThat(scene.links.secret(scene.portal, OneTimeToken.mint())).isEmpty();
        assertThat(scene.links.masked(scene.portal)).isEmpty();
    }
}
