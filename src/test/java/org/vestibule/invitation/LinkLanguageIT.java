package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;

/** The language of a page that a link in an e-mail opens, in a browser that prefers another language. */
@InServer
class LinkLanguageIT {

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    MemberMaker members;

    @Inject
    MemberSessionRepository sessions;

    private Portal portal;
    private Mailed mailed;
    private String link;

    @BeforeEach
    void aGermanInvitation() {
        portal = make.portal();
        site.publish(portal, "welcome", PageContent.empty(Layout.ONE_COLUMN).plus("main", "crmUserInvite", Map.of()));
        site.publish(portal, "recover", PageContent.empty(Layout.ONE_COLUMN).plus("main", "newPassword", Map.of()));
        mailed = make.mailed(Locale.GERMAN, portal, make.contact(someEmail()), make.role(portal, "partner"));
        link = "/site/" + portal.key() + "/welcome?invitation=" + mailed.secret();
    }

    private static void assertSpeaks(String language, HttpResponse<String> page) {
        assertThat(page.body()).containsPattern("<html[^>]* lang=\"" + language + "\"");
        assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(page.headers().allValues("Vary").toString()).contains("Accept-Language", "Cookie");
    }

    @Test
    void isTheInvitationsLanguageWithAChoiceOfOthers() {
        HttpResponse<String> page = site.get(link, "Accept-Language", "en");

        assertSpeaks("de", page);
        assertThat(page.body()).contains("href=\"?lang=en&amp;invitation=" + mailed.secret() + "\"", ">Français</a>");
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));
        assertSpeaks("de", site.get(link, "Accept-Language", "en"));
    }

    @Test
    void isTheVisitorsChoice() {
        assertSpeaks("fr", site.get(link, "Accept-Language", "en", "Cookie", "vestibule.lang=fr"));
    }

    @Test
    void canBeChangedWithoutLosingInput() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("p1:form", "p1:form");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("vestibule.token", PageToken.VALUE);
        form.put("p1:LAST_NAME", "Kingsley");
        form.put("p1:PASSWORD", "a tide of paper boats");
        form.put("p1:submit", "x");
        form.put("vestibule.language", "fr");

        HttpResponse<String> page = site.postAsIs(link, PageToken.COOKIE, form);

        assertThat(page.statusCode()).isEqualTo(200);
        assertSpeaks("fr", page);
        assertThat(page.body()).contains("value=\"Kingsley\"").doesNotContain("paper boats");
        assertThat(page.headers().allValues("Set-Cookie").toString()).contains("vestibule.lang");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void isTheAccountsLanguageAfterSignInOrRecovery() {
        PortalUser user = members.user(portal);
        String page = "/site/" + portal.key() + "/recover";

        assertSpeaks(
                "en",
                site.get(
                        link,
                        "Accept-Language",
                        "fr",
                        "Cookie",
                        MemberSession.COOKIE_NAME + "=" + sessions.begin(user)));
        assertSpeaks("fr", site.get(page, "Accept-Language", "fr"));
        String recovery = members.recoveryLink(user, Instant.now().plusSeconds(600));
        assertSpeaks("en", site.get(page + "?recovery=" + recovery, "Accept-Language", "fr"));
    }
}
