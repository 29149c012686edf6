package org.vestibule.shared.background;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import org.vestibule.shared.DatabaseAvailability;

/** Makes the background workers of this node. */
@ApplicationScoped
public class BackgroundWorkers {

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private final DatabaseAvailability database;
    private final ServerStop stop;

    @Inject
    BackgroundWorkers(DatabaseAvailability database, ServerStop stop) {
        this.database = database;
        this.stop = stop;
    }

    /**
     * A worker, which does nothing before it is started.
     *
     * @param work what it does at each run until nothing is due; it ends early once {@link BackgroundWorker#isStopping()}
     * @param concurrent how many runs of it this node does at once
     * @param failure the sentence that the log has if a run fails
     */
    public BackgroundWorker worker(Runnable work, int concurrent, Logger log, String failure) {
        return new BackgroundWorker(work, concurrent, log, failure, executor, database, stop);
    }
}
