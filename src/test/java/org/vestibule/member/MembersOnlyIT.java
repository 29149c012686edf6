package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.page;
import static org.vestibule.widget.StoredValues.role;
import static org.vestibule.widget.StoredValues.text;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The Members Only widget, for visitors with and without an account. */
@InServer
class MembersOnlyIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    private Portal portal;
    private PortalUser user;

    @BeforeEach
    void aPortalWithAUser() {
        portal = make.portal();
        user = make.user(portal);
    }

    private String pageWith(Map<String, JsonValue> values) {
        Placement inner = new Placement("p2", "pageTitle", Map.of("heading", text("Between us")));
        PageContent content = NOTHING.with(Slot.atEnd("main"), new Placement("p1", "membersOnly", values))
                .with(new Slot(Optional.of("p1"), "members", 0), inner);
        site.publish(portal, "offers", content);
        return "/site/" + portal.key() + "/offers";
    }

    private String seenByVisitor(String address) {
        return PublicSite.main(site.get(address)).replace(portal.key(), "PORTAL");
    }

    private String seenByMember(String address) {
        return PublicSite.main(site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + sessions.begin(user)));
    }

    @Test
    void invitesVisitorsToSignInAndShowsItsZoneToMembers() {
        make.signInOn(portal, site.publish(portal, "enter", NOTHING.plus("main", "signIn", Map.of())));
        String address = pageWith(Map.of("text", text("Prices <for> partners")));

        assertThat(seenByVisitor(address)).isEqualTo(PublicSite.expected(getClass(), "membersOnly.html"));
        assertThat(seenByMember(address)).isEqualTo(PublicSite.expected(getClass(), "membersOnlyInside.html"));
    }

    @Test
    void signingInLeadsBackToThePage() {
        long enter = site.publish(portal, "enter", NOTHING.plus("main", "signIn", Map.of()));
        String address = pageWith(Map.of("signInPage", page(enter)));
        String next = "/site/" + portal.key() + "/enter?next=%2Fsite%2F" + portal.key() + "%2Foffers";
        assertThat(site.get(address + "?invitation=secret").body()).contains("href=\"" + next + "\"");

        var fields = Map.of("name", user.userName(), "password", MemberMaker.PASSWORD, "submit", "x");
        assertThat(site.post(next, "", "form", fields).headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith(address));
    }

    @Test
    void offersNoButtonIfThereIsNoSignInPage() {
        assertThat(seenByVisitor(pageWith(Map.of()))).contains("For members").doesNotContain("<a ");
    }

    @Test
    void opensOnlyToMembersWithItsRole() {
        PortalRole partner = make.grant(user);
        String address = pageWith(Map.of("role", role(partner.id()), "withoutRole", text("For partners")));
        assertThat(seenByMember(address)).contains("Between us").doesNotContain("For partners");

        user = make.user(portal);
        assertThat(seenByMember(address)).contains("For partners").doesNotContain("Between us");
        assertThat(seenByVisitor(address)).doesNotContain("Between us", "For partners");
    }

    @Test
    void isClosedToEverybodyOnceItsRoleIsDeleted() {
        PortalRole partner = make.grant(user);
        String address = pageWith(Map.of("role", role(partner.id())));
        make.remove(partner);

        assertThat(seenByMember(address)).doesNotContain("Between us");
    }
}
