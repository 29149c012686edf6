package org.vestibule.page.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** Cached pages of members hide no changes since, of the member or of the page. */
@InServer
class MemberPagesFreshnessIT {

    @Inject
    PublicSite site;

    @Inject
    PublishingService publishing;

    @Inject
    PageEditingService editing;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberVisits visits;

    @Inject
    PortalRepository portals;

    @Inject
    PortalSettings settings;

    @Inject
    As as;

    private SignedInMember member;
    private Portal portal;

    @BeforeEach
    void aMemberIsSignedIn() {
        member = visits.signedIn("Hedy <b> & \"O'Brien\"");
        portal = member.portal();
    }

    @Test
    void aSignedOutMemberIsAnonymousAtOnce() {
        visits.publish(portal, "page", MemberVisits.saying("Inside"));
        visits.publish(portal, "profile", MemberVisits.withProfile("Inside"));
        member.kept("profile");
        member.get("page");
        sessions.end(member.session());

        for (String path : List.of("page", "profile")) {
            assertThat(member.get(path).statusCode()).isEqualTo(403);
            assertThat(member.get(path).body())
                    .doesNotContain("Inside", member.user().email().text());
        }
    }

    @Test
    void aClosedAccessCountsAtOnce() {
        visits.publish(portal, "page", MemberVisits.saying("Inside"));
        visits.publish(portal, "profile", MemberVisits.withProfile("Inside"));
        member.kept("profile");
        member.get("page");
        make.close(member.user());

        assertThat(member.get("page").statusCode()).isEqualTo(403);
        assertThat(member.get("profile").statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleCountsAtOnce() {
        long id = site.publish(portal, "page", MemberVisits.saying("For partners"));
        site.list(id);
        PortalRole role = make.grant(member.user());
        as.system(() -> {
            editing.openToRoles(id, List.of(role));
            return null;
        });
        site.publish(portal, "profile", MemberVisits.withProfile("Home"));
        String address = "/site/" + portal.key() + "/page";
        member.get("page");
        assertThat(member.get("page").body()).contains("For partners");
        assertThat(member.kept("profile").body()).contains(address);

        SignedInMember without = visits.signedInBeside(member);
        assertThat(without.get("page").statusCode()).isEqualTo(403);
        assertThat(without.kept("profile").body()).doesNotContain(address);

        as.system(() -> {
            make.remove(role);
            return null;
        });
        assertThat(member.get("page").statusCode()).isEqualTo(403);
        assertThat(member.get("profile").body()).doesNotContain(address);
    }

    @Test
    void aChangeOfThePageOrTheNavigationIsSeenAtOnce() {
        long id = visits.publish(portal, "page", MemberVisits.withProfile("Before"));
        member.kept("page");
        as.system(() -> {
            editing.draft(id, MemberVisits.withProfile("Afterwards"));
            return publishing.publish(id);
        });
        assertThat(member.kept("page").body()).contains("Afterwards").doesNotContain("Before");

        long other = site.publish(portal, "other", MemberVisits.saying("Other"));
        site.list(other);
        assertThat(member.kept("page").body()).contains("/site/" + portal.key() + "/other");
        as.system(() -> publishing.unpublish(other));
        assertThat(member.kept("page").body()).doesNotContain("/site/" + portal.key() + "/other");
        as.system(() -> publishing.unpublish(id));
        assertThat(member.get("page").statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeOfTheBrandingIsSeenAtOnce() {
        visits.publish(portal, "page", MemberVisits.withProfile("Around"));
        visits.publish(portal, "plain", MemberVisits.saying("Kept"));
        member.kept("page");
        member.get("plain");
        as.system(() -> {
            Portal now = portals.byId(portal.id()).orElseThrow();
            return settings.change(
                    now.id(), now.version(), PortalSettingsRequest.of(now).with(PortalField.NAME, "Renamed harbour"));
        });
        assertThat(member.get("page").body()).contains("Renamed harbour");
        assertThat(member.kept("page").body()).contains("Renamed harbour");
        assertThat(member.get("plain").body()).contains("Renamed harbour");
    }
}
