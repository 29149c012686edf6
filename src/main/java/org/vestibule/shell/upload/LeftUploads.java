package org.vestibule.shell.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;

/** Removes, at the start, the copies of uploaded files that a killed node left behind. */
@ApplicationScoped
class LeftUploads {

    private final Clock clock;

    @Inject
    LeftUploads(Clock clock) {
        this.clock = clock;
    }

    void remove(@Observes Startup event) {
        UploadCopies.removeLeftOnes(clock.instant());
    }
}
