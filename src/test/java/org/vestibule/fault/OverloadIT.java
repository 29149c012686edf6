package org.vestibule.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.TcpProxy;

/**
 * A packaged server on PostgreSQL while something that it needs is slow or away: a table that somebody has locked, a database
 * that doesn't answer, clients that send or read slowly. Health, and what doesn't need the broken part, answers meanwhile;
 * the rest is refused with a time to try again.
 */
@Packaged
class OverloadIT {

    private static final int MANY = 60;

    private static PackagedServer server;
    private static OwnDatabase database;
    private static TcpProxy network;
    private static Crowd crowd;

    @BeforeAll
    static void aServerBehindANetworkThatCanHang() throws Exception {
        server = new PackagedServer("overload");
        database = OwnDatabase.postgresql(server, "overload");
        String address = database.itself(connection -> connection.getMetaData().getURL());
        network = new TcpProxy(URI.create(address.substring("jdbc:".length())).getPort());
        server.with("VESTIBULE_DB_PORT", String.valueOf(network.port()));
        server.start();
        crowd = Crowd.signedIn(server.address());
        crowd.warmUp("/signin", "/site/harbour", "/crm/contacts", "/crm/portals");
    }

    @AfterAll
    static void endAll() throws Exception {
        server.close();
        network.close();
    }

    @Test
    void aLockedTableHoldsUpNothingButWhatReadsIt() throws Exception {
        database.itself(connection -> {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table contact in access exclusive mode");
            List<CompletableFuture<HttpResponse<String>>> lists = crowd.ask("/crm/contacts", MANY);

            for (int round = 0; round < 5; round++) {
                crowd.assertAnswers(200, "/health/live", "/health/ready", "/signin", "/site/harbour");
            }

            Crowd.assertAllUnavailable(lists);
            connection.rollback();
            return null;
        });

        crowd.warmUp("/crm/contacts");
    }

    @Test
    void aDatabaseThatHangsIsToldByHealthAndUsedAgainOnceItIsBack() throws Exception {
        network.pause();
        try {
            List<CompletableFuture<HttpResponse<String>>> lists = crowd.ask("/crm/contacts", MANY);
            List<CompletableFuture<HttpResponse<String>>> pages = crowd.ask("/site/harbour", MANY);

            crowd.assertAnswers(200, "/health/live", "/health/started");
            crowd.awaitAnswer(503, "/health/ready");
            crowd.assertAnswers(200, "/health/live", "/assets/designer/icons.svg");
            Crowd.assertAllUnavailable(lists);
            Crowd.assertAllUnavailable(pages);
            crowd.assertUnavailable("/signin");
        } finally {
            network.resume();
            crowd.awaitAnswer(200, "/health/ready");
        }

        crowd.assertAnswers(200, "/site/harbour", "/signin");
        crowd.warmUp("/crm/contacts");
    }

    @Test
    void bodiesThatDoNotComeHoldUpNobodyElse() throws Exception {
        try (var slow = SlowClients.halfSent(server.address(), MANY)) {
            crowd.assertAnswers(200, "/health/live", "/health/ready", "/site/harbour", "/signin");
            assertThat(SlowClients.postFrom("127.0.0.2", server.address())).isNotIn(408, 429, 503);

            assertThat(slow.statuses()).hasSize(MANY).containsOnly(408, 429).contains(429);
        }
        crowd.assertAnswers(200, "/site/harbour");
    }

    @Test
    void bodiesThatDoNotComeFromManyAddressesHoldUpNobodyElse() throws Exception {
        try (var slow = SlowClients.halfSentFrom(12, 8, server.address())) {
            assertThat(SlowClients.postFrom("127.0.77.1", server.address())).isNotIn(408, 429, 503);
            crowd.assertAnswers(200, "/health/live", "/health/ready", "/site/harbour", "/signin");
            assertThat(slow.statuses()).containsOnly(408);
        }
    }

    @Test
    void strangersWhoTryPasswordsKeepNoKnownBrowserOut() throws Exception {
        try (var flood = new SignInFlood(server.address(), 6, 8)) {
            flood.awaitAnswers(100);

            for (int round = 0; round < 5; round++) {
                assertThat(crowd.signsInAgain()).isEqualTo(204);
                crowd.assertAnswers(200, "/health/live", "/health/ready", "/site/harbour", "/signin");
            }
        }
    }

    @Test
    void bodiesThatDripHoldUpNobodyElse() throws Exception {
        try (var slow = SlowClients.dripping(server.address(), MANY)) {
            crowd.assertAnswers(200, "/health/live", "/health/ready", "/site/harbour", "/signin");

            assertThat(slow.statuses()).hasSize(MANY).containsOnly(408, 429);
        }
        crowd.assertAnswers(200, "/site/harbour");
    }

    @Test
    void clientsThatDoNotReadHoldUpNobodyElse() throws Exception {
        try (var slow = SlowClients.notReading(
                server.address(), "/jakarta.faces.resource/components.js.xhtml?ln=primefaces", MANY)) {
            crowd.assertAnswers(200, "/health/live", "/health/ready", "/site/harbour", "/signin");
            assertThat(slow.count()).isEqualTo(MANY);
        }
    }
}
