package org.vestibule.member.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionSightingsTest {

    private final List<Object> noted = new ArrayList<>();
    private Instant now = Instant.parse("2031-05-03T10:00:00Z");

    private final SessionSightings sightings = new SessionSightings(clock(), events());

    @Test
    void aSessionOfAnotherNodeIsRecordedAtOnce() {
        sightings.see("one");
        sightings.see("other");

        assertThat(noted).containsExactly(new SessionSeen("one", now), new SessionSeen("other", now));
    }

    @Test
    void aSessionIsRecordedAtMostEveryTenMinutes() {
        sightings.begun("one");
        sightings.see("one");
        now = now.plus(SessionSightings.PRECISION).minusMillis(1);
        sightings.see("one");
        assertThat(noted).isEmpty();

        now = now.plusMillis(1);
        sightings.see("one");
        sightings.see("one");
        assertThat(noted).containsExactly(new SessionSeen("one", now));

        now = now.plus(Duration.ofHours(1));
        sightings.see("one");
        assertThat(noted).hasSize(2);
    }

    @Test
    void theCacheOfSessionsIsBounded() {
        for (int i = 0; i <= 10_000; i++) {
            sightings.see("session " + i);
        }
        noted.clear();
        sightings.see("session 10000");
        assertThat(noted).isEmpty();

        sightings.see("session 0");
        assertThat(noted).as("forgotten, and so noted once more").hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private Event<SessionSeen> events() {
        return (Event<SessionSeen>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, values) -> {
                    noted.add(values[0]);
                    return null;
                });
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
