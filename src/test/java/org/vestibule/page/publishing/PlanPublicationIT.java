package org.vestibule.page.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PlannedPublication.Outcome;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Right;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class PlanPublicationIT {

    private static final PageContent CONTENT =
            PageContent.empty(Layout.ONE_COLUMN).plus("main", "content", Map.of());

    @Inject
    As as;

    @Inject
    PortalRepository portals;

    @Inject
    PageEditingService editing;

    @Inject
    PageRepository pages;

    @Inject
    RecycleBin bin;

    @Inject
    PlanPublication plan;

    @Inject
    PlannedPublicationRepository planned;

    @Inject
    PublishPlannedPage step;

    @Test
    void publishesTheCurrentDraftOnceHoweverManyNodesTry() throws Exception {
        long page = page("plan-once");
        long due = due(page);
        as.system(() -> editing.draft(page, CONTENT));

        Callable<Boolean> node = () -> as.system(() -> step.carryOut(due));
        assertThat(AtOnce.all(List.of(node, node))).containsExactlyInAnyOrder(true, false);

        Page published = pages.byId(page).orElseThrow();
        assertThat(published.published()).hasValueSatisfying(revision -> {
            assertThat(revision.number()).isEqualTo(1);
            assertThat(revision.content()).isEqualTo(CONTENT);
            assertThat(revision.publishedBy()).isEqualTo("Ann");
        });
        assertThat(planned.byId(due).orElseThrow().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(planned.openOf(page)).isEmpty();
    }

    @Test
    void createsNoRevisionIfVisitorsAlreadySeeThatState() {
        long page = page("plan-unchanged");
        long first = due(page);
        long second = due(page);
        assertThat(as.system(() -> step.carryOut(first))).isTrue();
        assertThat(as.system(() -> step.carryOut(second))).isTrue();
        assertThat(planned.byId(second).orElseThrow().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(pages.byId(page).orElseThrow().published().orElseThrow().number())
                .isEqualTo(1);
    }

    @Test
    void publishesNothingFromTheRecycleBin() {
        long page = page("plan-gone");
        long due = due(page);
        as.system(() -> bin.delete(pages.byId(page).orElseThrow().portal(), page, false));
        as.system(() -> step.carryOut(due));
        assertThat(planned.byId(due).orElseThrow().outcome()).isEqualTo(Outcome.GONE);
        assertThat(pages.byId(page).orElseThrow().published()).isEmpty();
    }

    @Test
    void neverPublishesWhatWasCancelled() throws Exception {
        long page = page("plan-cancelled");
        long due = due(page);
        Callable<Boolean> author = () -> ann(() -> plan.cancel(page, due));
        Callable<Boolean> node = () -> as.system(() -> step.carryOut(due));
        List<Boolean> won = AtOnce.all(List.of(author, node));
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(pages.byId(page).orElseThrow().published().isPresent()).isEqualTo(won.get(1));
    }

    @Test
    void findsTheNextPlanOfAPageAndOfAllPagesOfItsPortal() {
        long page = page("plan-next");
        var later = (PlanPublicationOutcome.Planned) ann(() -> plan.plan(page, in(90)));
        var next = (PlanPublicationOutcome.Planned) ann(() -> plan.plan(page, in(60)));
        var portal = pages.byId(page).orElseThrow().portal();

        assertThat(ann(() -> plan.next(page))).hasValue(next.publication().due());
        assertThat(ann(() -> plan.nextIn(portal)))
                .containsOnly(Map.entry(page, next.publication().due()));

        ann(() -> plan.cancel(page, next.publication().id()));
        assertThat(ann(() -> plan.next(page))).hasValue(later.publication().due());
    }

    @Test
    void findsOnlyDuePlans() {
        long page = page("plan-due");
        long due = due(page);
        var later = (PlanPublicationOutcome.Planned) ann(() -> plan.plan(page, in(60)));
        List<DueRecord> found = planned.due(Instant.now(), DueRecord.START, 1000);
        assertThat(found)
                .extracting(DueRecord::id)
                .contains(due)
                .doesNotContain(later.publication().id());
    }

    @Test
    void acceptsOnlyFutureTimesAndEachOnce() {
        long page = page("plan-times");
        ZonedDateTime time = in(90);
        assertThat(ann(() -> plan.plan(page, in(-1)))).isEqualTo(new PlanPublicationOutcome.TooEarly());
        assertThat(ann(() -> plan.plan(page, in(60 * 24 * 800)))).isEqualTo(new PlanPublicationOutcome.TooLate());
        assertThat(ann(() -> plan.plan(page, time))).isInstanceOf(PlanPublicationOutcome.Planned.class);
        assertThat(ann(() -> plan.plan(page, time.withZoneSameInstant(ZoneOffset.UTC))))
                .isEqualTo(new PlanPublicationOutcome.AlreadyPlanned());
        List<PlannedPublication> open = ann(() -> plan.of(page));
        assertThat(open).singleElement().satisfies(each -> assertThat(each.due())
                .isEqualTo(time));
        long other = page("plan-other");
        assertThat(ann(() -> plan.cancel(other, open.get(0).id())))
                .as("another page's")
                .isFalse();
        assertThat(ann(() -> plan.cancel(page, open.get(0).id()))).isTrue();
        assertThat(ann(() -> plan.cancel(page, open.get(0).id()))).isFalse();
    }

    private long due(long page) {
        var publication = new PlannedPublication(page, in(-5), "Ann", Instant.now());
        planned.add(publication);
        return publication.id();
    }

    private static ZonedDateTime in(int minutes) {
        return ZonedDateTime.now(ZoneId.of("Europe/Berlin")).withNano(0).plusMinutes(minutes);
    }

    private <T> T ann(Callable<T> deed) {
        return as.person(1, "Ann", Set.of(Right.PAGES), deed);
    }

    private long page(String key) {
        var portal = new Portal(key, key, Locale.ENGLISH, "#0a5c5c");
        portals.add(portal);
        return ((CreatePageOutcome.Created) as.system(() -> editing.create(portal, "Page", "page", Layout.ONE_COLUMN)))
                .page()
                .id();
    }
}
