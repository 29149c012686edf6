package org.vestibule.page.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePage;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageStart;
import org.vestibule.page.tree.MovePage;
import org.vestibule.page.tree.PageTree;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalPages;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

@InServer
@BothDatabases
class RecycleBinIT {

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    PageRepository pages;

    @Inject
    PortalPages portalPages;

    @Inject
    CreatePage createPage;

    @Inject
    MovePage moves;

    @Inject
    RecycleBin bin;

    @Test
    void hidesAPageFromVisitorsAndChoicesAndRestoresItUnpublished() {
        Portal portal = site.portal("bin-back");
        long id = site.publish(portal, "page", PageContent.empty(Layout.ONE_COLUMN));

        as.system(() -> bin.delete(portal, id, false));

        assertThat(site.get("/site/bin-back/page").statusCode()).isEqualTo(404);
        assertThat(portalPages.of(portal)).isEmpty();
        assertThat(portalPages.page(portal, id)).isEmpty();
        assertThat(as.system(() -> bin.of(portal))).singleElement().satisfies(page -> {
            assertThat(page.path()).isEqualTo("page");
            assertThat(page.deletedAt()).isPresent();
        });

        assertThat(as.system(() -> bin.restore(portal, id, null))).isInstanceOf(RestorePageOutcome.Restored.class);
        assertThat(pages.at(portal, new PagePath("page")).orElseThrow().state()).isEqualTo(PageState.UNPUBLISHED);
        assertThat(as.system(() -> bin.of(portal))).isEmpty();
    }

    @Test
    void movesSubpagesUpOrDeletesThemToo() {
        Portal portal = site.portal("bin-sub");
        long a = create(portal, "a", null);
        long b = create(portal, "b", a);
        long c = create(portal, "c", b);

        assertThat(as.system(() -> bin.delete(portal, a, false))).hasSize(1);
        assertThat(tree(portal).under(null)).containsExactly(b);
        assertThat(as.system(() -> bin.delete(portal, b, true)))
                .extracting(Page::id)
                .containsExactly(b, c);
        assertThat(pages.of(portal)).isEmpty();
    }

    @Test
    void restoresAPageUnderItsParentOrOnTheTopLevel() {
        Portal portal = site.portal("bin-parent");
        long parent = create(portal, "parent", null);
        long child = create(portal, "child", parent);
        as.system(() -> bin.delete(portal, parent, true));

        as.system(() -> bin.restore(portal, child, null));
        assertThat(tree(portal).under(null)).containsExactly(child);

        as.system(() -> bin.delete(portal, child, true));
        as.system(() -> bin.restore(portal, parent, null));
        as.system(() -> bin.restore(portal, child, null));
        assertThat(tree(portal).under(parent)).isEmpty();
        assertThat(tree(portal).under(null)).containsExactly(parent, child);
    }

    @Test
    void asksForAnotherPathIfTheOldOneIsTaken() {
        Portal portal = site.portal("bin-taken");
        long old = create(portal, "news", null);
        as.system(() -> bin.delete(portal, old, false));
        long young = create(portal, "news", null);

        RestorePageOutcome taken = as.system(() -> bin.restore(portal, old, null));
        assertThat(taken).isInstanceOfSatisfying(RestorePageOutcome.PathTaken.class, question -> {
            assertThat(question.by().id()).isEqualTo(young);
            assertThat(question.free()).isEqualTo(new PagePath("news-2"));
        });
        assertThat(as.system(() -> bin.restore(portal, old, "not a path")))
                .isInstanceOf(RestorePageOutcome.NotAPath.class);
        assertThat(as.system(() -> bin.restore(portal, old, "news-2"))).isInstanceOf(RestorePageOutcome.Restored.class);
        assertThat(pages.of(portal)).extracting(Page::path).containsExactly("news", "news-2");
    }

    @Test
    void deletesPermanentlyWithRevisionsAndKeepsFormerSubpages() {
        Portal portal = site.portal("bin-erase");
        long id = site.publish(portal, "page", PageContent.empty(Layout.ONE_COLUMN));
        long revision = pages.byId(id).orElseThrow().published().orElseThrow().id();
        long child = create(portal, "child", id);
        assertThat(as.system(() -> bin.erase(portal, id))).as("not in the bin").isFalse();
        as.system(() -> bin.delete(portal, id, true));

        assertThat(as.system(() -> bin.erase(portal, id))).isTrue();
        assertThat(pages.byId(id)).isEmpty();
        assertThat(pages.revision(revision)).isEmpty();
        assertThat(as.system(() -> bin.restore(portal, child, null))).isInstanceOf(RestorePageOutcome.Restored.class);
        assertThat(as.system(() -> bin.erase(portal, id))).isFalse();
    }

    @Test
    void hasOnlyItsPortalsPagesAndIsForAuthorsOnly() {
        Portal portal = site.portal("bin-mine");
        Portal other = site.portal("bin-other");
        long id = create(other, "theirs", null);

        assertThat(as.system(() -> bin.delete(portal, id, true))).isEmpty();
        as.system(() -> bin.delete(other, id, true));
        assertThat(as.system(() -> bin.restore(portal, id, null))).isInstanceOf(RestorePageOutcome.Gone.class);
        assertThat(as.system(() -> bin.erase(portal, id))).isFalse();
        assertThatThrownBy(() -> as.someoneWith(Set.of(Right.PORTALS), () -> bin.of(other)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PageTree tree(Portal portal) {
        return as.system(() -> moves.tree(portal));
    }

    private long create(Portal portal, String path, Long parent) {
        CreatePageOutcome creation = as.system(
                () -> createPage.create(portal, "Page " + path, path, parent, new PageStart.Empty(Layout.ONE_COLUMN)));
        return ((CreatePageOutcome.Created) creation).page().id();
    }
}
