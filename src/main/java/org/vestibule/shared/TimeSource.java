package org.vestibule.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Provides the clock for the whole application, so that tests can set it. */
@ApplicationScoped
public class TimeSource {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
