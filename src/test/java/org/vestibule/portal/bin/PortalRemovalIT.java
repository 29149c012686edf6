package org.vestibule.portal.bin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.bin.FullPortal.Made;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Removing a deleted portal after the retention time leaves none of its data and all data of other portals. */
@InServer
@BothDatabases
class PortalRemovalIT {

    private static final Duration JUST_OVER = PortalBin.RETENTION.plusMinutes(1);

    @Inject
    PortalBin bin;

    @Inject
    PortalRemovalTask task;

    @Inject
    PortalRemoval removal;

    @Inject
    PortalRepository portals;

    @Inject
    ContactRepository contacts;

    @Inject
    FullPortal make;

    @Inject
    PortalRows rows;

    @Inject
    As as;

    private void delete(Portal portal, Duration ago) {
        as.system(() -> bin.delete(portal.id(), portal.key()));
        rows.deletedAt(portal, Instant.now().minus(ago));
    }

    /** Runs the task as the upkeep scheduler does, until nothing is due. */
    private void runToTheEnd() {
        DueRecord from = DueRecord.START;
        while (from != null) {
            DueRecord next = from;
            Portion portion = as.system(() -> task.run(next));
            assertThat(portion.failures()).isEmpty();
            from = portion.last();
        }
    }

    @Test
    void removesAllDataOfAPortalAndNoneOfAnother() {
        Made made = make.closed();
        Made neighbour = make.closed();
        long portalId = made.portal().id();
        Map<String, Long> before = rows.of(portalId);
        assertThat(before)
                .as("a table from which keys lead to portals needs a row here, and a PortalDataRemover that removes it")
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
        assertThat(rows.emailsAbout(made.mailed())).isPositive();
        Map<String, Long> others = rows.of(neighbour.portal().id());
        long othersEmails = rows.emailsAbout(neighbour.mailed());

        delete(made.portal(), JUST_OVER);
        runToTheEnd();

        assertThat(rows.of(portalId))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
        assertThat(rows.emailsAbout(made.mailed())).isZero();
        assertThat(portals.holderOf(made.portal().key())).isEmpty();
        assertThat(contacts.byId(made.invitee().id())).isPresent();
        assertThat(rows.of(neighbour.portal().id())).isEqualTo(others);
        assertThat(rows.emailsAbout(neighbour.mailed())).isEqualTo(othersEmails);
    }

    @Test
    void aPortalIsKeptForTheRetentionTime() {
        Portal portal = make.closedKit();
        delete(portal, PortalBin.RETENTION.minusMinutes(5));

        runToTheEnd();

        assertThat(as.system(() -> bin.restore(portal.id()))).isInstanceOf(RestorePortalOutcome.Restored.class);
    }

    @Test
    void aBegunRemovalCannotBeUndoneAndAnotherNodeContinues() {
        Portal portal = make.closed().portal();
        delete(portal, JUST_OVER);
        // Simulates a node that is killed after its first portion.
        as.system(() -> task.run(DueRecord.START));

        assertThat(as.system(() -> bin.restore(portal.id()))).isInstanceOf(RestorePortalOutcome.TooLate.class);
        assertThat(as.system(() -> bin.all()))
                .filteredOn(each -> each.id() == portal.id())
                .allMatch(each -> !each.restorable());
        runToTheEnd();
        assertThat(portals.holderOf(portal.key())).isEmpty();
    }

    @Test
    void aRestoredPortalIsNotRemoved() {
        Portal portal = make.closedKit();
        delete(portal, JUST_OVER);
        as.system(() -> bin.restore(portal.id()));

        assertThat(as.system(() -> removal.begin(portal.id(), Instant.now().minus(PortalBin.RETENTION))))
                .isFalse();
    }

    @Test
    void twoNodesRemoveAPortalOnce() throws Exception {
        Portal portal = make.closed().portal();
        delete(portal, JUST_OVER);
        Callable<Integer> node = () -> {
            int failures = 0;
            DueRecord from = DueRecord.START;
            for (int turn = 0; turn < 1000 && from != null; turn++) {
                DueRecord next = from;
                Portion portion = as.system(() -> task.run(next));
                failures += portion.failures().size();
                from = portion.last();
            }
            return failures;
        };

        AtOnce.all(List.of(node, node));
        // If both nodes lost to each other, the next run continues.
        runToTheEnd();

        assertThat(rows.of(portal.id()))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
        assertThat(portals.holderOf(portal.key())).isEmpty();
    }
}
