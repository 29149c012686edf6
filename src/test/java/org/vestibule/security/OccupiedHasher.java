package org.vestibule.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vestibule.security.PasswordHasher.Requester;

/** Lets in-server tests do something while the limit of concurrent password hashes is reached. */
@ApplicationScoped
public class OccupiedHasher {

    private static final int CONCURRENT = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    @Inject
    PasswordHasher passwords;

    /** Runs the work while no other password can be hashed. */
    public <T> T whileOccupied(Callable<T> work) {
        var end = new CountDownLatch(1);
        int all = CONCURRENT * Requester.values().length;
        var occupied = new CountDownLatch(all);
        ExecutorService threads = Executors.newFixedThreadPool(all);
        try {
            for (Requester requester : Requester.values()) {
                HashingBulkhead bulkhead = passwords.bulkhead(requester);
                for (int number = 0; number < CONCURRENT; number++) {
                    threads.execute(() -> bulkhead.call(() -> occupy(occupied, end)));
                }
            }
            occupied.await();
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            end.countDown();
            threads.shutdown();
        }
    }

    private static boolean occupy(CountDownLatch occupied, CountDownLatch end) {
        occupied.countDown();
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
