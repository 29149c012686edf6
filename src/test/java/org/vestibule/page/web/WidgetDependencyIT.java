package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.image.SomeImage;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.catalog.Dependency;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Widgets' declared dependencies are true: their output is the same for those who are declared to get the same. */
@InServer
class WidgetDependencyIT {

    @Inject
    WidgetCatalog catalog;

    @Inject
    PublicSite site;

    @Inject
    SomeImage image;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    /** Values by which each shows something. */
    private Map<String, Map<String, JsonValue>> samples(Portal portal, long page) {
        return Map.of(
                "content", Map.of("title", StoredValues.text("Title"), "text", StoredValues.text("<p>Text</p>")),
                "button", Map.of("label", StoredValues.text("Go"), "page", StoredValues.page(page)),
                "image", Map.of("photo", StoredValues.decorativeImage(image.in(portal))),
                "columns", Map.of(),
                "navigation", Map.of(),
                "breadcrumb", Map.of(),
                "pageTitle", Map.of("heading", StoredValues.text("Heading")),
                "languageSwitch", Map.of());
    }

    /** Those that depend on who is signed in, and show something to others without any values. */
    private static final Set<String> FOR_MEMBERS = Set.of(
            "changePassword", "crmUserInvite", "membersOnly", "newPassword", "passwordRecovery", "profile", "signIn");

    /** The only one that shows others nothing: it is there for those who open a link. */
    private static final String CARD = "inviterCard";

    @Test
    void allWidgetsThatDeclareTheSameOutputAreTested() {
        assertThat(catalog.all().stream()
                        .filter(widget -> widget.dependency() != Dependency.VISITOR)
                        .map(Widget::name)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(samples(site.portal("dependency"), 1).keySet(), FOR_MEMBERS, Set.of(CARD))
                                .flatMap(Set::stream)
                                .toList());
    }

    @Test
    void widgetsThatDependOnTheMemberAreTheSameForAllAnonymousVisitors() {
        Portal portal = site.portal("d" + UUID.randomUUID().toString().substring(0, 8));
        for (String widget : FOR_MEMBERS) {
            String path = widget.toLowerCase(Locale.ROOT);
            site.publish(portal, path, PageContent.empty(Layout.ONE_COLUMN).plus("main", widget, Map.of()));
            // A page with a query isn't cached, but rendered for each request.
            String address = "/site/" + portal.key() + "/" + path + "?x=1";
            String one = PublicSite.main(site.get(address));
            String other = PublicSite.main(site.get(
                    address, "User-Agent", "Another", "Referer", "https://elsewhere.example/", "Cookie", "any=thing"));
            assertThat(one).as(widget).contains("class=\"widget");
            assertThat(withoutToken(other)).as(widget).isEqualTo(withoutToken(one));
        }
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"vestibule.token\" value=\"[0-9a-f]+\"", "")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }

    @Test
    void visitorsToWhomTheSamePagesOpenGetTheSame() {
        Portal portal = someSite();
        String cookie = MemberSession.COOKIE_NAME + "=" + sessions.begin(make.user(portal));
        Map<String, String> anybodys = shown(portal);
        Map<String, String> members = shown(portal, "Cookie", cookie);

        assertThat(anybodys.values()).allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(members).isEqualTo(anybodys);
        assertThat(shown(portal, "User-Agent", "Another", "Referer", "https://elsewhere.example/"))
                .isEqualTo(anybodys);
    }

    @Test
    void widgetsThatDependOnNothingAreTheSameInEachPortal() {
        Map<String, String> here = shown(someSite());
        Map<String, String> there = shown(someSite());
        catalog.all().stream()
                .filter(widget -> widget.dependency() == Dependency.NOTHING)
                .forEach(widget ->
                        assertThat(here.get(widget.name())).as(widget.name()).isEqualTo(there.get(widget.name())));
    }

    private Portal someSite() {
        Portal portal = site.portal("d" + UUID.randomUUID().toString().substring(0, 8));
        long home = site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN));
        site.list(home);
        samples(portal, home)
                .forEach((widget, values) -> site.publish(
                        portal,
                        widget.toLowerCase(Locale.ROOT),
                        PageContent.empty(Layout.ONE_COLUMN).plus("main", widget, values)));
        return portal;
    }

    private Map<String, String> shown(Portal portal, String... headers) {
        return samples(portal, 1).keySet().stream()
                .collect(Collectors.toMap(
                        widget -> widget,
                        widget -> PublicSite.main(
                                site.get("/site/" + portal.key() + "/" + widget.toLowerCase(Locale.ROOT), headers))));
    }
}
