package org.vestibule.page.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.CreatePage;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageStart;
import org.vestibule.page.editing.ShippedTemplate;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class PageTreeIT {

    @Inject
    As as;

    @Inject
    PortalRepository portals;

    @Inject
    PageRepository pages;

    @Inject
    CreatePage createPage;

    @Inject
    MovePage moves;

    @Test
    void putsANewPageAtTheEndOfThePagesUnderItsParent() {
        Portal portal = portal("tree-new");
        long offers = create(portal, "Offers", "offers", null);
        long contact = create(portal, "Contact", "contact", null);
        long spring = create(portal, "Spring", "offers/spring", offers);

        assertThat(tree(portal).inOrder()).containsExactly(offers, spring, contact);
        assertThat(pages.of(portal)).extracting(Page::id).containsExactly(offers, spring, contact);
        assertThat(pages.byId(spring).orElseThrow().parentId()).contains(offers);
    }

    @Test
    void suggestsAFreePathBelowTheParents() {
        Portal portal = portal("tree-paths");
        long offers = create(portal, "Offers", "offers", null);
        create(portal, "Spring", "offers/spring", offers);

        assertThat(as.system(() -> createPage.freePath(portal, offers, "Spring")))
                .isEqualTo(new PagePath("offers/spring-2"));
        assertThat(as.system(() -> createPage.freePath(portal, null, "Spring"))).isEqualTo(new PagePath("spring"));
    }

    @Test
    void movesAPageWithItsSubpagesAndKeepsPathsAndVersions() {
        Portal portal = portal("tree-move");
        long offers = create(portal, "Offers", "offers", null);
        long spring = create(portal, "Spring", "offers/spring", offers);
        long contact = create(portal, "Contact", "contact", null);
        long version = pages.byId(offers).orElseThrow().version();

        MovePageOutcome move = as.system(() -> moves.move(portal, offers, PagePosition.lastUnder(contact)));

        assertThat(move).isInstanceOfSatisfying(MovePageOutcome.Moved.class, moved -> {
            assertThat(moved.parent())
                    .hasValueSatisfying(parent -> assertThat(parent.id()).isEqualTo(contact));
            assertThat(moved.number()).isEqualTo(1);
        });
        assertThat(tree(portal).inOrder()).containsExactly(contact, offers, spring);
        Page after = pages.byId(offers).orElseThrow();
        assertThat(after.path()).isEqualTo("offers");
        assertThat(after.version()).isEqualTo(version);
    }

    @Test
    void movesNothingUnderItselfNorToDeletedPositions() {
        Portal portal = portal("tree-refuse");
        long offers = create(portal, "Offers", "offers", null);
        long spring = create(portal, "Spring", "offers/spring", offers);

        assertThat(as.system(() -> moves.move(portal, offers, PagePosition.lastUnder(spring))))
                .isInstanceOf(MovePageOutcome.IntoItself.class);
        assertThat(as.system(() -> moves.move(portal, spring, PagePosition.lastUnder(-1L))))
                .isInstanceOf(MovePageOutcome.PlaceGone.class);
        assertThat(as.system(() -> moves.step(portal, offers, MoveDirection.UP)))
                .isInstanceOf(MovePageOutcome.AtTheEnd.class);
        assertThat(tree(portal).inOrder()).containsExactly(offers, spring);
    }

    @Test
    void knowsNoPagesOfOtherPortals() {
        Portal mine = portal("tree-mine");
        Portal other = portal("tree-other");
        long foreign = create(other, "Foreign", "foreign", null);
        long own = create(mine, "Own", "own", null);

        assertThat(as.system(() -> moves.step(mine, foreign, MoveDirection.DOWN)))
                .isInstanceOf(MovePageOutcome.Gone.class);
        assertThat(as.system(() -> moves.move(mine, own, PagePosition.lastUnder(foreign))))
                .isInstanceOf(MovePageOutcome.PlaceGone.class);
        CreatePageOutcome copy =
                as.system(() -> createPage.create(mine, "Copy", "copy", null, new PageStart.CopyOf(foreign)));
        assertThat(copy).isInstanceOf(CreatePageOutcome.NoSuchStart.class);
        assertThat(pages.of(mine)).hasSize(1);
    }

    @Test
    void copiesAPageAndCreatesOneFromEachTemplate() {
        Portal portal = portal("tree-start");
        long members = created(as.system(() -> createPage.create(
                portal, "Members", "members", null, new PageStart.FromShipped(ShippedTemplate.MEMBERS))));
        long copy = created(
                as.system(() -> createPage.create(portal, "Again", "again", null, new PageStart.CopyOf(members))));

        Page again = pages.byId(copy).orElseThrow();
        assertThat(again.draft()).isEqualTo(pages.byId(members).orElseThrow().draft());
        assertThat(again.access()).isEqualTo(PageAccess.MEMBERS);
        assertThat(again.state()).isEqualTo(PageState.DRAFT);
        for (ShippedTemplate template : ShippedTemplate.values()) {
            String path = template.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-t";
            assertThat(as.system(
                            () -> createPage.create(portal, path, path, null, new PageStart.FromShipped(template))))
                    .isInstanceOf(CreatePageOutcome.Created.class);
        }
    }

    @Test
    void keepsAConsistentTreeUnderConcurrentChanges() throws Exception {
        Portal portal = portal("tree-race");
        long parent = create(portal, "Parent", "parent", null);
        List<Long> children = IntStream.range(0, 4)
                .mapToObj(i -> create(portal, "Child " + i, "child-" + i, parent))
                .toList();
        List<Callable<Object>> tasks = new ArrayList<>();
        for (long child : children) {
            tasks.add(() -> as.system(() -> moves.step(portal, child, MoveDirection.OUT)));
            tasks.add(() -> as.system(() -> moves.step(portal, child, MoveDirection.DOWN)));
        }
        IntStream.range(0, 4)
                .forEach(i -> tasks.add(() -> as.system(() ->
                        createPage.create(portal, "New", "new", parent, new PageStart.Empty(Layout.ONE_COLUMN)))));

        List<Object> outcomes = atOnce(tasks);

        assertThat(outcomes)
                .filteredOn(CreatePageOutcome.Created.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(CreatePageOutcome.PathTaken.class::isInstance)
                .hasSize(3);
        List<Long> stored = pages.of(portal).stream().map(Page::id).toList();
        assertThat(tree(portal).inOrder()).isEqualTo(stored).hasSize(6);
        assertThat(tree(portal).under(null)).containsAll(children);
    }

    @Test
    void isForPageAuthorsOnly() {
        Portal portal = portal("tree-rights");
        Set<Right> others = EnumSet.complementOf(EnumSet.of(Right.PAGES));

        Stream.<Callable<?>>of(
                        () -> moves.step(portal, 1, MoveDirection.UP),
                        () -> moves.tree(portal),
                        () -> createPage.create(portal, "A", "a", null, new PageStart.Empty(Layout.ONE_COLUMN)))
                .forEach(work -> assertThatThrownBy(() -> as.someoneWith(others, work::call))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private PageTree tree(Portal portal) {
        return as.system(() -> moves.tree(portal));
    }

    private long create(Portal portal, String title, String path, Long parent) {
        return created(as.system(
                () -> createPage.create(portal, title, path, parent, new PageStart.Empty(Layout.ONE_COLUMN))));
    }

    private static long created(CreatePageOutcome creation) {
        return ((CreatePageOutcome.Created) creation).page().id();
    }

    private Portal portal(String key) {
        Portal portal = new Portal(key, key, Locale.ENGLISH, "#0a5c5c");
        portals.add(portal);
        return portal;
    }

    private static List<Object> atOnce(List<Callable<Object>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<Object>> running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            List<Object> results = new ArrayList<>();
            for (Future<Object> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
