package org.vestibule.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class PageRepositoryIT {

    @Inject
    As as;

    @Inject
    PortalRepository portals;

    @Inject
    PageRepository pages;

    @Inject
    PublishedPageRepository published;

    @Inject
    PortalPages portalPages;

    @Inject
    PageEditingService editing;

    @Inject
    PublishingService publishing;

    @Test
    void keepsAPageFromDraftThroughRevisionToUnpublished() {
        Portal portal = portal("pages-life");
        long id = create(portal, "Welcome", "welcome");
        as.system(() -> {
            editing.draft(
                    id,
                    PageContent.empty(Layout.ONE_COLUMN)
                            .plus("main", "content", Map.of("title", Json.createValue("Grüße #{1+1}"))));
            return publishing.publish(id);
        });
        Page published = pages.at(portal, new PagePath("welcome")).orElseThrow();
        assertThat(published.state()).isEqualTo(PageState.PUBLISHED);
        assertThat(published.published().orElseThrow().content()).isEqualTo(published.draft());
        assertThat(portalPages.page(portal, id))
                .hasValueSatisfying(choice -> assertThat(choice.published()).isTrue());

        as.system(() -> publishing.unpublish(id));
        assertThat(pages.byId(id).orElseThrow().state()).isEqualTo(PageState.UNPUBLISHED);
    }

    @Test
    void createsAndPublishesInOneTransaction() {
        Portal portal = portal("pages-once");
        long id = as.system(() -> publishing.publish(create(portal, "Home", "")).id());
        assertThat(pages.at(portal, PagePath.HOME).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void allowsOnePageForAPath() {
        Portal portal = portal("pages-path");
        create(portal, "One", "offers");
        CreatePageOutcome second = as.system(() -> editing.create(portal, "Two", "/Offers/", Layout.ONE_COLUMN));
        assertThat(second).isEqualTo(new CreatePageOutcome.PathTaken(new PagePath("offers")));
    }

    @Test
    void opensToTheRolesItWasGivenAndListsAPageOnce() {
        Portal portal = portal("pages-roles");
        PortalRole partner = role(portal, "partner");
        PortalRole guest = role(portal, "guest");
        long id = create(portal, "Prices", "prices");
        as.system(() -> {
            editing.openToRoles(id, List.of(partner, guest));
            editing.showInNavigation(id);
            return publishing.publish(id);
        });
        assertThat(pages.of(portal)).hasSize(1);
        List<PublishedPage> listed =
                published.visit("pages-roles", Optional.empty()).orElseThrow().navigation();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).opensTo(true, Set.of(partner.id()))).isTrue();
        assertThat(listed.get(0).opensTo(true, Set.of(-1L))).isFalse();
        assertThat(listed.get(0).opensTo(false, Set.of(partner.id()))).isFalse();
    }

    @Test
    void belongsToItsPortalAlone() {
        long id = create(portal("pages-mine"), "Mine", "mine");
        assertThat(portalPages.page(portal("pages-other"), id)).isEmpty();
    }

    @Test
    void isForPageAuthorsOnly() {
        Portal portal = portal("pages-rights");
        Set<Right> others = EnumSet.complementOf(EnumSet.of(Right.PAGES));
        assertThatThrownBy(() -> as.someoneWith(others, () -> editing.create(portal, "A", "a", Layout.ONE_COLUMN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(others, () -> publishing.publish(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long create(Portal portal, String title, String path) {
        CreatePageOutcome creation = as.system(() -> editing.create(portal, title, path, Layout.ONE_COLUMN));
        return ((CreatePageOutcome.Created) creation).page().id();
    }

    private Portal portal(String key) {
        Portal portal = new Portal(key, key, Locale.ENGLISH, "#0a5c5c");
        portals.add(portal);
        return portal;
    }

    private PortalRole role(Portal portal, String key) {
        PortalRole role = new PortalRole(portal, key, key);
        portals.add(role);
        return role;
    }
}
