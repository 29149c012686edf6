package org.vestibule.page.cache;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Future;

/** Changes the database by SQL, bypassing the application, like an operator. */
@ApplicationScoped
@Transactional
class PlainSql {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private ManagedExecutorService threads;

    void run(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    void run(String statement, Runnable beforeItIsCommitted) {
        run(statement);
        beforeItIsCommitted.run();
    }

    /** The same on another thread. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Future<?> running(String statement, Runnable beforeItIsCommitted) {
        PlainSql another = CDI.current().select(PlainSql.class).get();
        return threads.submit(() -> another.run(statement, beforeItIsCommitted));
    }
}
