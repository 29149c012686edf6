package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.contact.importing.SomeImport;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.job.SomeJob;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.settings.Settings;
import org.vestibule.testing.Database;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** The screens of the staff and pages of portals, for tests that request all of them. */
@ApplicationScoped
class EveryPage {

    /** An administrator, and an invitee and a member of a portal that has pages for both, with their cookies. */
    record People(String adminCookies, Mailed mailed, PortalUser member, String memberCookies) {

        /** The base address of the portal's pages. */
        String home() {
            return "/site/" + mailed.portal().key() + "/";
        }
    }

    @Inject
    private SomeJob someJob;

    @Inject
    private SomeImport someImport;

    @Inject
    private Settings settings;

    @Inject
    private PublicSite site;

    @Inject
    private MemberMaker makeMember;

    @Inject
    private InvitationMaker makeInvitation;

    @Inject
    private MemberSessionRepository sessions;

    @Inject
    private Database database;

    /** Signs in, and makes the portal anew. */
    People people() {
        var admin = new StaffRequests(settings.httpPort());
        assertThat(admin.signIn("admin", "vestibule-demo").statusCode()).isEqualTo(204);
        Mailed mailed = makeInvitation.mailed();
        PageContent nothing = PageContent.empty(Layout.ONE_COLUMN);
        site.publish(mailed.portal(), "welcome", nothing.plus("main", "crmUserInvite", Map.of()));
        site.publish(mailed.portal(), "enter", nothing.plus("main", "signIn", Map.of()));
        site.publish(mailed.portal(), "recover", nothing.plus("main", "passwordRecovery", Map.of()));
        site.publish(mailed.portal(), "password", nothing.plus("main", "changePassword", Map.of()));
        site.publish(
                mailed.portal(),
                "me",
                nothing.plus(
                        "main",
                        "profile",
                        Map.of(
                                "contactFields",
                                Json.createArrayBuilder().add("PHONE").build())));
        PortalUser member = makeMember.user(mailed.portal());
        String memberCookies = MemberSession.COOKIE_NAME + "=" + sessions.begin(member) + "; " + PageToken.COOKIE;
        return new People(admin.cookies(), mailed, member, memberCookies);
    }

    /**
     * Each screen of the staff, with an existing record if it shows one, and pages of portals, with the cookies of the
     * visitor.
     */
    Map<String, String> shownTo(People people) {
        Map<String, String> pages = new LinkedHashMap<>();
        Route.all()
                .filter(route -> route.view().endsWith(".xhtml"))
                .forEach(route -> pages.put(anAddress(route, people), people.adminCookies()));
        pages.put("/crm/contacts/new", people.adminCookies());
        pages.put("/design/harbour?bin=true", people.adminCookies());
        pages.put(people.home() + "welcome?invitation=" + people.mailed().secret(), PageToken.COOKIE);
        pages.put(people.home() + "welcome?invitation=unknown", PageToken.COOKIE);
        pages.put(people.home() + "enter", PageToken.COOKIE);
        pages.put(people.home() + "recover", PageToken.COOKIE);
        pages.put(people.home() + "me", people.memberCookies());
        pages.put(people.home() + "password", people.memberCookies());
        for (String portal : List.of("harbour", "fern")) {
            site.published(portal).keySet().forEach(address -> pages.putIfAbsent(address, PageToken.COOKIE));
        }
        return pages;
    }

    private String anAddress(Route route, People people) {
        Mailed mailed = people.mailed();
        String address = ScopeTable.ROWS.stream()
                .map(ScopeTable.Row::address)
                .filter(each -> Route.of(each).filter(route::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return address.replace(
                        "/crm/contacts/0", "/crm/contacts/" + mailed.contact().id())
                .replace("/crm/invitations/0", "/crm/invitations/" + mailed.invitation())
                .replace("/crm/users/0", "/crm/users/" + people.member().id())
                .replace("/crm/contacts/import/0", "/crm/contacts/import/" + someImport.of("admin"))
                .replace("/crm/jobs/0", "/crm/jobs/" + someJob.of(1, null))
                .replace("/crm/activities/0", "/crm/activities/" + database.newest("email_activity"))
                .replace("/crm/portals/0", "/crm/portals/" + mailed.portal().id())
                .replace(
                        "/design/harbour/0",
                        "/design/harbour/"
                                + site.published("harbour").values().iterator().next());
    }
}
