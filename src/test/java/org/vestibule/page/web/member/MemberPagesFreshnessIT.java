package org.vestibule.page.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactField;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
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

/** What is kept of members' pages hides nothing that has changed since, for the member or on the page. */
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

    private Portal portal;
    private PortalUser user;
    private String secret;

    @BeforeEach
    void aSignedInMember() {
        portal = site.portal("k" + UUID.randomUUID().toString().substring(0, 8));
        user = make.user(portal);
        make.change(user, ContactField.FIRST_NAME, "Hedy <b> & \"O'Brien\"");
        secret = sessions.begin(user);
    }

    private HttpResponse<String> get(String path) {
        return visits.get(portal, secret, path);
    }

    private HttpResponse<String> kept(String path) {
        return visits.kept(portal, secret, path);
    }

    @Test
    void whoWasSignedOutIsNobodyAtOnce() {
        visits.publish(portal, "page", MemberVisits.saying("Inside"));
        visits.publish(portal, "profile", MemberVisits.withProfile("Inside"));
        kept("profile");
        get("page");
        sessions.end(secret);

        for (String path : List.of("page", "profile")) {
            assertThat(get(path).statusCode()).isEqualTo(403);
            assertThat(get(path).body()).doesNotContain("Inside", user.email().text());
        }
    }

    @Test
    void aClosedAccessCountsAtOnce() {
        visits.publish(portal, "page", MemberVisits.saying("Inside"));
        visits.publish(portal, "profile", MemberVisits.withProfile("Inside"));
        kept("profile");
        get("page");
        make.close(user);

        assertThat(get("page").statusCode()).isEqualTo(403);
        assertThat(get("profile").statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleCountsAtOnce() {
        long id = site.publish(portal, "page", MemberVisits.saying("For partners"));
        site.list(id);
        PortalRole role = make.grant(user);
        as.system(() -> {
            editing.openToRoles(id, List.of(role));
            return null;
        });
        site.publish(portal, "profile", MemberVisits.withProfile("Home"));
        String address = "/site/" + portal.key() + "/page";
        get("page");
        assertThat(get("page").body()).contains("For partners");
        assertThat(kept("profile").body()).contains(address);

        PortalUser without = make.user(portal);
        String own = secret;
        secret = sessions.begin(without);
        assertThat(get("page").statusCode()).isEqualTo(403);
        assertThat(kept("profile").body()).doesNotContain(address);

        secret = own;
        as.system(() -> {
            make.remove(role);
            return null;
        });
        assertThat(get("page").statusCode()).isEqualTo(403);
        assertThat(get("profile").body()).doesNotContain(address);
    }

    @Test
    void aChangeOfThePageOrTheNavigationIsSeenAtOnce() {
        long id = visits.publish(portal, "page", MemberVisits.withProfile("Before"));
        kept("page");
        as.system(() -> {
            editing.draft(id, MemberVisits.withProfile("Afterwards"));
            return publishing.publish(id);
        });
        assertThat(kept("page").body()).contains("Afterwards").doesNotContain("Before");

        long other = site.publish(portal, "other", MemberVisits.saying("Other"));
        site.list(other);
        assertThat(kept("page").body()).contains("/site/" + portal.key() + "/other");
        as.system(() -> publishing.unpublish(other));
        assertThat(kept("page").body()).doesNotContain("/site/" + portal.key() + "/other");
        as.system(() -> publishing.unpublish(id));
        assertThat(get("page").statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeOfTheBrandingIsSeenAtOnce() {
        visits.publish(portal, "page", MemberVisits.withProfile("Around"));
        visits.publish(portal, "plain", MemberVisits.saying("Kept"));
        kept("page");
        get("plain");
        as.system(() -> {
            Portal now = portals.byId(portal.id()).orElseThrow();
            return settings.change(
                    now.id(), now.version(), PortalSettingsRequest.of(now).with(PortalField.NAME, "Renamed harbour"));
        });
        assertThat(get("page").body()).contains("Renamed harbour");
        assertThat(kept("page").body()).contains("Renamed harbour");
        assertThat(get("plain").body()).contains("Renamed harbour");
    }
}
