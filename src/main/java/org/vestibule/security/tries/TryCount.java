package org.vestibule.security.tries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often the same was tried, until that is forgotten. */
@Entity
@Table(name = "try_count")
class TryCount {

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    private int counted;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected TryCount() {}

    /** The first of its time. */
    TryCount(String keyHash, Instant endsAt) {
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
