package org.vestibule.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.vestibule.security.PortalScope;

/** The API key of demonstrations, which everybody can read in the documentation. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemonstrationApiKey {

    private static final ApiKeySecret SECRET = ApiKeySecret.known("vestibule-demo-key");

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    DemonstrationApiKey(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes the key with all scopes, if there is none yet.
     *
     * @param makerId the number of the account that answers for it
     */
    public void make(long makerId) {
        if (stored().isEmpty()) {
            var request = new ApiKeyRequest("Demonstration", EnumSet.allOf(ApiScope.class), PortalScope.ALL, null);
            entities.persist(new ApiKey(SECRET, request, makerId, clock.instant()));
        }
    }

    /** Revokes the key, if there is one, where the installation is no demonstration any more. */
    public void revoke() {
        stored().ifPresent(key -> key.revoke(clock.instant()));
    }

    private Optional<ApiKey> stored() {
        return entities.createQuery("select k from ApiKey k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", SECRET.hash())
                .getResultStream()
                .findFirst();
    }
}
