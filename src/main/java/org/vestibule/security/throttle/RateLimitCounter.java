package org.vestibule.security.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often the same was attempted, until that is forgotten. */
@Entity
@Table(name = "try_count")
class RateLimitCounter {

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    private int counted;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected RateLimitCounter() {}

    /** The first of its window. */
    RateLimitCounter(String keyHash, Instant endsAt) {
        this.keyHash = keyHash;
        this.counted = 1;
        this.endsAt = endsAt;
    }

    int counted() {
        return counted;
    }

    Instant endsAt() {
        return endsAt;
    }
}
