package org.vestibule.page.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.designer.CommandEnvelope;
import org.vestibule.designer.CommandOutcome;
import org.vestibule.designer.DraftCommandService;
import org.vestibule.designer.DraftEdit;
import org.vestibule.designer.DraftHistory;
import org.vestibule.designer.EditKind;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.page.settings.ChangePageSettingsOutcome.ChangedByColleague;
import org.vestibule.page.settings.PageSettingsViolation.Reason;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

@InServer
class PageSettingsServiceIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    PageRepository pages;

    @Inject
    DraftCommandService drafts;

    @Inject
    DraftHistory history;

    @Inject
    PublishedPageRepository published;

    @Inject
    PortalRepository portals;

    @Inject
    PortalRoles portalRoles;

    @Inject
    PageEditingService editing;

    @Inject
    PageSettingsService settings;

    @Inject
    RecycleBin bin;

    @Inject
    PublishingService publishing;

    @Test
    void redirectsFromEachFormerPathUntilAnotherPageTakesIt() {
        Portal portal = site.portal("settings-path");
        long id = site.publish(portal, "one", NOTHING);
        move(portal, id, "two");
        move(portal, id, "three");

        assertMoved(site.get("/site/settings-path/one?invitation=x"), "/site/settings-path/three?invitation=x");
        assertMoved(site.get("/site/settings-path/two"), "/site/settings-path/three");

        long other = site.publish(portal, "one", NOTHING);
        assertThat(site.get("/site/settings-path/one").statusCode()).isEqualTo(200);
        move(portal, other, "four");
        assertMoved(site.get("/site/settings-path/one"), "/site/settings-path/four");
    }

    @Test
    void aDraftAtAFormerPathTakesItOnlyOnceItIsPublished() {
        Portal portal = site.portal("settings-draft");
        long id = site.publish(portal, "one", NOTHING);
        move(portal, id, "two");

        long draft = draft(portal, "one");
        assertMoved(site.get("/site/settings-draft/one"), "/site/settings-draft/two");
        move(portal, draft, "elsewhere");
        move(portal, draft, "one");
        assertMoved(site.get("/site/settings-draft/one"), "/site/settings-draft/two");

        as.system(() -> publishing.publish(draft));
        assertThat(site.get("/site/settings-draft/one").statusCode()).isEqualTo(200);
    }

    private long draft(Portal portal, String path) {
        CreatePageOutcome creation = as.system(() -> editing.create(portal, "Draft", path, Layout.ONE_COLUMN));
        return ((CreatePageOutcome.Created) creation).page().id();
    }

    @Test
    void neverRedirectsInALoop() {
        Portal portal = site.portal("settings-circle");
        long a = site.publish(portal, "a", NOTHING);
        long b = site.publish(portal, "b", NOTHING);
        move(portal, a, "c");
        move(portal, b, "a");
        move(portal, a, "b");
        move(portal, b, "c");
        move(portal, b, "a");

        assertThat(site.get("/site/settings-circle/a").statusCode()).isEqualTo(200);
        assertThat(site.get("/site/settings-circle/b").statusCode()).isEqualTo(200);
        assertMoved(site.get("/site/settings-circle/c"), "/site/settings-circle/a");
    }

    @Test
    void neverRedirectsToAPageThatVisitorsCantSee() {
        Portal portal = site.portal("settings-hidden");
        long id = site.publish(portal, "old", NOTHING);
        move(portal, id, "new");
        as.system(() -> bin.delete(portal, id, false));

        assertThat(site.get("/site/settings-hidden/old").statusCode()).isEqualTo(404);
        assertThat(site.get("/site/settings-hidden/new").statusCode()).isEqualTo(404);
    }

    @Test
    void givesSearchEnginesThePublishedDescription() {
        Portal portal = site.portal("settings-described");
        long id = site.publish(portal, "fish", NOTHING);
        String address = "/site/settings-described/fish";

        change(portal, id, entry(id).with(PageField.DESCRIPTION, "\"Fresh\" & <cheap>"));
        assertThat(pages.byId(id).orElseThrow().state()).isEqualTo(PageState.CHANGED);
        assertThat(site.get(address).body()).doesNotContain("name=\"description\"");

        as.system(() -> publishing.publish(id));
        assertThat(pages.byId(id).orElseThrow().state()).isEqualTo(PageState.PUBLISHED);
        assertThat(site.get(address).body())
                .contains("<meta name=\"description\" content=\"&quot;Fresh&quot; &amp; &lt;cheap&gt;\"");
    }

    @Test
    void storesAllSettingsAtOnce() {
        Portal portal = site.portal("settings-all");
        PortalRole partner = role(portal, "Partner");
        long id = site.publish(portal, "all", NOTHING.plus("main", "content", Map.of()));
        PageSettingsRequest entry = entry(id)
                .with(PageField.TITLE, "Everything")
                .with(PageField.DESCRIPTION, "What \"everybody\" <wants>")
                .with(PageField.LAYOUT, "twoColumns")
                .with(PageField.LANGUAGE, "fr")
                .with(PageField.ACCESS, "ROLES")
                .with(PageField.ROLES, partner.id().toString())
                .with(PageField.NAVIGATION, "true")
                .with(PageField.TEMPLATE, "true");

        assertThat(change(portal, id, entry)).isInstanceOf(ChangePageSettingsOutcome.Changed.class);

        Page stored = pages.byId(id).orElseThrow();
        assertThat(PageSettingsRequest.of(stored)).isEqualTo(entry);
        assertThat(stored.draft().placements()).hasSize(1);
        assertThat(stored.state()).isEqualTo(PageState.CHANGED);
        assertThat(stored.settingsBy()).isNotBlank();
    }

    @Test
    void anotherLayoutIsInTheDraftsHistoryAndCanBeUndone() {
        Portal portal = site.portal("settings-layout");
        long id = site.publish(portal, "all", NOTHING.plus("main", "content", Map.of()));

        assertThat(change(portal, id, entry(id).with(PageField.LAYOUT, "twoColumns")))
                .isInstanceOf(ChangePageSettingsOutcome.Changed.class);

        assertThat(as.system(() -> history.edits(id, Long.MAX_VALUE, 1)))
                .extracting(DraftEdit::kind)
                .containsExactly(EditKind.SET_LAYOUT);
        long seen = pages.byId(id).orElseThrow().draftVersion();
        assertThat(as.system(() -> drafts.undo(id, CommandEnvelope.at(seen)))).isInstanceOf(CommandOutcome.Done.class);
        assertThat(pages.byId(id).orElseThrow().draft().layout()).isEqualTo(NOTHING.layout());
    }

    @Test
    void doesNotOverwriteAColleaguesChanges() {
        Portal portal = site.portal("settings-two");
        long id = site.publish(portal, "two", NOTHING);
        long seen = pages.byId(id).orElseThrow().version();
        assertThat(change(portal, id, entry(id).with(PageField.TITLE, "Theirs")))
                .isInstanceOf(ChangePageSettingsOutcome.Changed.class);

        var late = as.system(() -> settings.change(portal, id, seen, entry(id).with(PageField.TITLE, "Mine")));

        var colleagues = (ChangedByColleague) late;
        assertThat(colleagues.current().title()).isEqualTo("Theirs");
    }

    @Test
    void refusesThePathOfAnotherPage() {
        Portal portal = site.portal("settings-taken");
        site.publish(portal, "taken", NOTHING);
        long id = site.publish(portal, "mine", NOTHING);

        assertThat(change(portal, id, entry(id).with(PageField.PATH, "taken")))
                .isEqualTo(new ChangePageSettingsOutcome.Invalid(
                        List.of(new PageSettingsViolation(PageField.PATH, Reason.PATH_TAKEN))));
    }

    @Test
    void staysClosedWhenItsRoleIsDeletedUntilAnAuthorDecides() {
        Portal portal = site.portal("settings-role");
        PortalRole gone = role(portal, "Gone");
        PortalRole partner = role(portal, "Partner");
        long id = site.publish(portal, "role", NOTHING);
        PageSettingsRequest both = entry(id)
                .with(PageField.ACCESS, "ROLES")
                .with(PageField.ROLES, PageSettingsRequest.joined(List.of(gone.id(), partner.id())));
        change(portal, id, both);
        assertThat(as.system(() -> portalRoles.pagesOpenedBy(gone.id())))
                .as("what is told before it is deleted")
                .containsExactly("Page role");
        as.system(() -> portalRoles.delete(portal.id(), gone.id()));

        assertThat(published.byId(portal, id))
                .hasValueSatisfying(page ->
                        assertThat(page.opensTo(true, Set.of(partner.id()))).isTrue());
        assertThat(change(portal, id, both))
                .isEqualTo(new ChangePageSettingsOutcome.Invalid(
                        List.of(new PageSettingsViolation(PageField.ROLES, Reason.ROLE_GONE))));
        assertThat(change(portal, id, both.with(PageField.ROLES, partner.id().toString())))
                .isInstanceOf(ChangePageSettingsOutcome.Changed.class);
        assertThat(pages.byId(id).orElseThrow().roleIds()).containsExactly(partner.id());
    }

    private void move(Portal portal, long id, String path) {
        assertThat(change(portal, id, entry(id).with(PageField.PATH, path)))
                .isInstanceOf(ChangePageSettingsOutcome.Changed.class);
    }

    private ChangePageSettingsOutcome change(Portal portal, long id, PageSettingsRequest entry) {
        long version = pages.byId(id).orElseThrow().version();
        return as.system(() -> settings.change(portal, id, version, entry));
    }

    private PageSettingsRequest entry(long id) {
        return PageSettingsRequest.of(pages.byId(id).orElseThrow());
    }

    private PortalRole role(Portal portal, String name) {
        var role = new PortalRole(portal, name.toLowerCase(java.util.Locale.ROOT), name);
        portals.add(role);
        return role;
    }

    private static void assertMoved(HttpResponse<String> response, String address) {
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(address));
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
