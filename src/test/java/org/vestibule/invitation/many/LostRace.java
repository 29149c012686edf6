package org.vestibule.invitation.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestibule.shared.Retried;

/** Work in a larger transaction that loses a race at its end, and is repeated. */
@ApplicationScoped
@Transactional
public class LostRace {

    @Retried
    public <T> T loses(AtomicInteger times, Callable<T> work) throws Exception {
        T result = work.call();
        if (times.getAndDecrement() > 0) {
            throw new OptimisticLockException("Somebody else was faster");
        }
        return result;
    }
}
