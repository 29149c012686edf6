package org.vestibule.audit;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.Meters;
import org.vestibule.testing.PublicSite;

@InServer
@BothDatabases
class AuditTrailIT {

    @Inject
    AuditTrail auditTrail;

    @Inject
    UserTransaction transaction;

    @Inject
    As acting;

    @Inject
    PublicSite site;

    @Inject
    Meters meters;

    private static AuditEvent event(long page) {
        return AuditEvent.of(AuditEventType.PAGE__UNPUBLISHED).with("page", page);
    }

    private double counted() {
        return meters.read("vestibule_events_total", "event=\"page.unpublished\"");
    }

    @Test
    void recordsTheActor() {
        try (LogLines log = LogLines.follow()) {
            acting.someoneWith(Set.of(Right.PAGES), () -> told(71));
            acting.system(() -> told(72));

            assertThat(log.about("page=71"))
                    .singleElement(as(STRING))
                    .endsWith("event=page.unpublished page=71 by=staff/1");
            assertThat(log.about("page=72"))
                    .singleElement(as(STRING))
                    .endsWith("event=page.unpublished page=72 by=vestibule");
        }
    }

    private Void told(long page) {
        auditTrail.tell(event(page));
        return null;
    }

    @Test
    void logsAfterTheTransactionIsCommitted() throws Exception {
        double before = counted();
        try (LogLines log = LogLines.follow()) {
            transaction.begin();
            auditTrail.tell(event(74));
            assertThat(log.about("page=74")).isEmpty();
            transaction.commit();

            assertThat(log.about("page=74")).hasSize(1);
        }
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void recordsNothingOfARolledBackTransaction() throws Exception {
        double before = counted();
        try (LogLines log = LogLines.follow()) {
            transaction.begin();
            auditTrail.tell(event(75));
            transaction.rollback();

            assertThat(log.about("page=75")).isEmpty();
        }
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void everyEventHasAMeterFromTheStart() {
        for (AuditEventType type : AuditEventType.values()) {
            assertThat(meters.read("vestibule_events_total", "event=\"" + type.text() + "\""))
                    .isNotNegative();
        }
    }

    @Test
    void theOutboxAndTheSitesAreMeasured() {
        double before = meters.read("vestibule_page_answers_total", "status=\"404\"", 0);

        site.get("/site/nobodys-portal");
        site.get("/site/nobodys-portal/brand.css");

        assertThat(meters.read("vestibule_page_answers_total", "status=\"404\"", 0))
                .isEqualTo(before + 1);
        assertThat(meters.read("vestibule_outbox_waiting", "")).isNotNegative();
        assertThat(meters.read("vestibule_outbox_overdue_seconds", "")).isNotNegative();
    }
}
