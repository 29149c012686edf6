package org.vestibule.page.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactField;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;

/** Members with and without a role, in several languages and portals, and others beside them, are shown nothing of each other. */
@InServer
class MemberPagesCrossingIT {

    private static final int PEOPLE = 24;
    private static final int VISITS = 20;
    private static final List<String> LANGUAGES = List.of("en", "de", "fr");

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    PageEditingService editing;

    @Inject
    PublishingService publishing;

    @Inject
    MemberPages pages;

    @Inject
    As as;

    /** Somebody in front of a browser; without a session where they aren't signed in. */
    private record Visitor(Portal portal, String name, String session, boolean partner, String language) {}

    private final List<Visitor> visitors = new ArrayList<>();

    private void settle(Portal portal) {
        List<PortalUser> users = List.of(make.user(portal), make.user(portal), make.user(portal), make.user(portal));
        PortalRole role = make.grant(users.get(0));
        make.grant(users.get(1), role);
        int index = 0;
        for (PortalUser user : users) {
            String name = "Name" + UUID.randomUUID().toString().substring(0, 8);
            make.change(user, ContactField.FIRST_NAME, name);
            visitors.add(new Visitor(
                    portal, name, sessions.begin(user), index < 2, LANGUAGES.get(index++ % LANGUAGES.size())));
        }
        LANGUAGES.forEach(language -> visitors.add(new Visitor(portal, "", "", false, language)));
        publish(portal, role);
    }

    private void publish(Portal portal, PortalRole role) {
        Placement inner = new Placement("p9", "content", Map.of("title", StoredValues.text("Inside")));
        PageContent content = PageContent.empty(Layout.TWO_COLUMNS)
                .plus("main", "content", Map.of("title", StoredValues.text("Page of " + portal.key())))
                .plus("main", "profile", Map.of())
                .plus("sidebar", "navigation", Map.of("title", StoredValues.text("Pages")))
                .plus("sidebar", "membersOnly", Map.of("role", StoredValues.role(role.id())))
                .with(new Slot(Optional.of("p4"), "members", 0), inner);
        site.list(site.publish(portal, "mixed", content));
        site.publish(
                portal,
                "plain",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "content", Map.of("title", StoredValues.text("Page of " + portal.key())))
                        .plus("main", "navigation", Map.of()));
        long partners = site.publish(portal, "partners", content);
        as.system(() -> {
            editing.openToRoles(partners, List.of(role));
            editing.showInNavigation(partners);
            return null;
        });
    }

    @Test
    void seeNoDataOfEachOther() throws Exception {
        List<Portal> portals = List.of(
                site.portal("x" + UUID.randomUUID().toString().substring(0, 8)),
                site.portal("x" + UUID.randomUUID().toString().substring(0, 8)));
        portals.forEach(this::settle);
        long before = pages.answered();
        Callable<Void> visits = () -> {
            for (int visit = 0; visit < VISITS; visit++) {
                visit(portals);
            }
            return null;
        };
        Callable<Void> changes = () -> {
            for (int change = 0; change < VISITS; change++) {
                String key = portals.get(change % portals.size()).key();
                long page = site.published(key).get("/site/" + key + "/mixed");
                as.system(() -> publishing.publish(page));
            }
            return null;
        };
        List<Callable<Void>> all = new ArrayList<>(Collections.nCopies(PEOPLE, visits));
        all.add(changes);
        AtOnce.all(all);
        assertThat(pages.answered()).isGreaterThan(before);
    }

    private void visit(List<Portal> portals) {
        var chance = ThreadLocalRandom.current();
        Visitor visitor = visitors.get(chance.nextInt(visitors.size()));
        String path = List.of("mixed", "plain", "partners").get(chance.nextInt(3));
        String key = visitor.portal().key();
        String cookie = "vestibule.lang=" + visitor.language()
                + (visitor.session().isEmpty() ? "" : "; " + MemberSession.COOKIE_NAME + "=" + visitor.session());
        HttpResponse<String> page = site.get("/site/" + key + "/" + path, "Cookie", cookie);
        if (page.statusCode() == 503) {
            return;
        }
        Set<String> others = new HashSet<>();
        visitors.stream()
                .map(Visitor::name)
                .filter(name -> !name.equals(visitor.name()))
                .forEach(others::add);
        others.remove("");
        portals.stream().map(Portal::key).filter(other -> !other.equals(key)).forEach(others::add);
        assertThat(page.body()).doesNotContain(others);
        if (path.equals("partners") && !visitor.partner()) {
            assertThat(page.statusCode()).isEqualTo(403);
            return;
        }
        boolean member = !visitor.session().isEmpty();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Page of " + key, " lang=\"" + visitor.language() + "\"")
                .matches(body -> body.contains("<span>" + visitor.name() + " L</span>") == member)
                .matches(body -> body.contains("/partners\"") == visitor.partner())
                .matches(body -> body.contains("Inside") == (visitor.partner() && !path.equals("plain")))
                .matches(body -> body.contains("name=\"p2:FIRST_NAME\" value=\"" + visitor.name()) == member
                        || path.equals("plain"));
        assertThat(page.headers().firstValue("Cache-Control").orElse("").contains("no-store"))
                .isEqualTo(member);
    }
}
