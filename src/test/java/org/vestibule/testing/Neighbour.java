package org.vestibule.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.throttle.CurrentBrowser;

/** Lets in-server tests come from network addresses of their choice, and forgets for them what was counted. */
@ApplicationScoped
public class Neighbour {

    @PersistenceContext
    private EntityManager entities;

    /** Does it as nobody, from the address. */
    @ActivateRequestContext
    public <T> T at(String address, Callable<T> work) {
        return at(address, null, work);
    }

    /** Does it as nobody, from the address and with a browser that brings this secret, or none. */
    @ActivateRequestContext
    public <T> T at(String address, String browser, Callable<T> work) {
        CDI.current().select(CurrentCaller.class).get().asksFrom(address);
        CDI.current().select(CurrentBrowser.class).get().brings(browser == null ? List.of() : List.of(browser));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the time of this count had come to its end. */
    @Transactional
    public void letTimePass(String keyHash) {
        entities.createQuery("update RateLimitCounter t set t.endsAt = :past where t.keyHash = :key")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("key", keyHash)
                .executeUpdate();
    }

    /** How many counts are kept by the key. */
    @Transactional
    public long counts(String keyHash) {
        return entities.createQuery("select count(t) from RateLimitCounter t where t.keyHash = :key", Long.class)
                .setParameter("key", keyHash)
                .getSingleResult();
    }
}
