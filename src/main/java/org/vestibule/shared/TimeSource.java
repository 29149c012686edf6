package org.vestibule.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives out the one clock that everything asks for the time, so that tests can set it. */
@ApplicationScoped
public class TimeSource {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
