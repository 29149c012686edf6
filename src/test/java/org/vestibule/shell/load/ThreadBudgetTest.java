package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.page.cache.PortalVersions;
import org.vestibule.page.web.CachedPageFilter;
import org.vestibule.page.web.cache.CallerLookupBulkhead;

/**
 * All limits together leave the server threads for health checks, refusals and background work, and the pool
 * connections for that work.
 */
class ThreadBudgetTest {

    private static final Pattern EXECUTOR = Pattern.compile("<executor coreThreads=\"(\\d+)\" maxThreads=\"(\\d+)\"/>");
    private static final Pattern POOL = Pattern.compile(
            "<dataSource id=\"DefaultDataSource\".*?<connectionManager maxPoolSize=\"(\\d+)\"", Pattern.DOTALL);
    private static final int FOR_OTHERS = 32;

    /** Four threads that send e-mails, and an upkeep task. */
    private static final int CONNECTIONS_FOR_OTHERS = 5;

    @Test
    void waitingRequestsNeverUseAllThreadsOfTheServer() throws IOException {
        Matcher executor = EXECUTOR.matcher(Files.readString(Path.of("liberty/server.xml")));
        assertThat(executor.find()).isTrue();
        int inAreas = Arrays.stream(RequestArea.values())
                .mapToInt(area -> area.size().threads())
                .sum();

        int bodies = BodyFilter.SIZE.threads() + BodyFilter.UPLOAD_SIZE.threads();

        int early = CachedPageFilter.MAX_CONCURRENT
                + CallerLookupBulkhead.MAX_CONCURRENT
                + CallerLookupBulkhead.MAX_WAITING;

        assertThat(inAreas + bodies + early + FOR_OTHERS).isLessThanOrEqualTo(Integer.parseInt(executor.group(1)));
        assertThat(executor.group(2))
                .as("a pool that grows by itself doesn't grow in time")
                .isEqualTo(executor.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby.xml", "postgresql.xml"})
    void requestsAtWorkNeverTakeAllConnectionsToTheDatabase(String file) throws IOException {
        Matcher pool = POOL.matcher(Files.readString(Path.of("liberty", "db", file)));
        assertThat(pool.find()).isTrue();
        int atWork = Arrays.stream(RequestArea.values())
                .filter(RequestArea::needsDatabase)
                .mapToInt(area -> area.size().most())
                .sum();

        assertThat(atWork
                        + PortalVersions.MAX_CONCURRENT_READS
                        + CallerLookupBulkhead.MAX_CONCURRENT
                        + CONNECTIONS_FOR_OTHERS)
                .isLessThanOrEqualTo(Integer.parseInt(pool.group(1)));
    }

    @ParameterizedTest
    @EnumSource
    void noAreaGivesAKeyAllItsPermits(RequestArea area) {
        assertThat(area.size().mostPerKey()).isLessThan(area.size().most());
        assertThat(area.size().mostWaitingPerKey())
                .isLessThanOrEqualTo(area.size().mostWaiting());
    }
}
