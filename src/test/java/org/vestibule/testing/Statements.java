package org.vestibule.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the SQL statements that EclipseLink sends, by the log entries that it writes for them. Its classes aren't the
 * application's to see, so they are reached by reflection.
 */
@ApplicationScoped
public class Statements {

    private static final int MEASUREMENTS = 4;

    @PersistenceContext
    private EntityManager entities;

    private final AtomicLong sent = new AtomicLong();

    /** How many statements the work takes. It is done several times; the fewest count, as other threads send some too. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long of(Runnable work) {
        try {
            Object session = session();
            Class<?> log = Class.forName(
                    "org.eclipse.persistence.logging.SessionLog",
                    true,
                    session.getClass().getClassLoader());
            Object before = session.getClass().getMethod("getSessionLog").invoke(session);
            InvocationHandler counting = (proxy, method, arguments) -> {
                boolean sql = arguments != null && arguments.length > 1 && "sql".equals(arguments[1]);
                if ("shouldLog".equals(method.getName()) && sql) {
                    return true;
                }
                if ("log".equals(method.getName()) && isSql(arguments[0])) {
                    sent.incrementAndGet();
                    return null;
                }
                return method.invoke(before, arguments);
            };
            Object counter = Proxy.newProxyInstance(log.getClassLoader(), new Class<?>[] {log}, counting);
            session.getClass().getMethod("setSessionLog", log).invoke(session, counter);
            try {
                return fewest(work);
            } finally {
                session.getClass().getMethod("setSessionLog", log).invoke(session, before);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private long fewest(Runnable work) {
        long fewest = Long.MAX_VALUE;
        for (int measurement = 0; measurement < MEASUREMENTS; measurement++) {
            long before = sent.get();
            work.run();
            fewest = Math.min(fewest, sent.get() - before);
        }
        return fewest;
    }

    private Object session() throws ReflectiveOperationException {
        Object manager = entities.getDelegate();
        return manager.getClass().getMethod("getServerSession").invoke(manager);
    }

    private static boolean isSql(Object entry) throws ReflectiveOperationException {
        return entry != null
                && "SessionLogEntry".equals(entry.getClass().getSimpleName())
                && "sql".equals(entry.getClass().getMethod("getNameSpace").invoke(entry));
    }
}
