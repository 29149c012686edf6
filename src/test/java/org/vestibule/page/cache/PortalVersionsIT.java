package org.vestibule.page.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.page.tree.MovePage;
import org.vestibule.page.tree.PagePosition;
import org.vestibule.portal.Portal;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The database records each change of what visitors see, whoever makes it. */
@InServer
@BothDatabases
class PortalVersionsIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    PortalVersionRepository stored;

    @Inject
    PortalVersions versions;

    @Inject
    PublicSite site;

    @Inject
    PageEditingService editing;

    @Inject
    MovePage moves;

    @Inject
    PublishingService publishing;

    @Inject
    As as;

    @Inject
    PlainSql sql;

    private Portal portal;
    private long page;
    private long other;

    @BeforeEach
    void makeASite() {
        portal = site.portal("v" + UUID.randomUUID().toString().substring(0, 8));
        page = site.publish(portal, "page", NOTHING);
        other = site.publish(portal, "other", NOTHING);
    }

    private PortalVersion version() {
        return stored.read(portal.key()).orElseThrow();
    }

    @Test
    void changesWithEachChangeOfWhatVisitorsSee() {
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put(
                "for members",
                () -> as.system(() -> {
                    editing.openToMembers(page);
                    return null;
                }));
        changes.put("in the navigation", () -> site.list(page));
        changes.put("moved", () -> as.system(() -> moves.move(portal, page, PagePosition.lastUnder(other))));
        changes.put("taken back", () -> as.system(() -> publishing.unpublish(page)));
        changes.put("published", () -> as.system(() -> publishing.publish(page)));
        changes.put("the portal's name", () -> sql.run("update portal set name = 'Another' where id = " + portal.id()));
        changes.put(
                "another role may see it",
                () -> sql.run("insert into site_page_role (page_id, portal_role_id) values (" + page + ", 1)"));
        changes.put("a role may no longer see it", () -> sql.run("delete from site_page_role where page_id = " + page));
        changes.put("its address", () -> sql.run("update site_page set path = 'moved' where id = " + page));

        changes.forEach((what, change) -> {
            PortalVersion before = version();
            change.run();
            assertThat(version()).as(what).isNotEqualTo(before);
        });
    }

    @Test
    void staysWhileAnAuthorEditsADraft() {
        PortalVersion before = version();
        as.system(() -> editing.draft(page, NOTHING.plus("main", "content", Map.of())));
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aTransactionThatCommitsAfterALaterOneIsDetected() throws Exception {
        PortalVersion before = version();
        var began = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        Future<?> late = sql.running("update site_page set locale = 'de' where id = " + page, () -> {
            began.countDown();
            await(mayEnd);
        });
        await(began);
        sql.run("update site_page set locale = 'fr' where id = " + other);
        mayEnd.countDown();
        late.get();

        assertThat(version().changes()).isEqualTo(before.changes() + 2);
    }

    @Test
    void noVersionRecursAfterOldChangesAreDeleted() {
        PortalVersion before = version();
        Instant afterAll = Instant.now().plus(Duration.ofHours(1));
        while (stored.removeBefore(afterAll, Portion.SIZE) > 0) {
            // others' as well
        }
        PortalVersion kept = version();
        as.system(() -> publishing.unpublish(page));

        assertThat(kept.changes()).isEqualTo(1);
        assertThat(List.of(before, kept)).doesNotContain(version());
    }

    @Test
    void changesOnThisNodeCountAtOnce() {
        versions.of(portal.key());
        as.system(() -> publishing.unpublish(page));
        assertThat(versions.of(portal.key())).contains(version());
        as.system(() -> moves.move(portal, page, PagePosition.lastUnder(other)));
        assertThat(versions.of(portal.key())).contains(version());
        assertThat(versions.of("nowhere")).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
