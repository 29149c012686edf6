package org.vestibule.api.once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.shared.Stored;

/** What a call with an {@code Idempotency-Key} was answered. */
@Entity
@Table(name = "idempotent_answer")
class IdempotentAnswer extends Stored {

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "request_hash")
    private String fingerprint;

    @Lob
    @Column(name = "sealed_answer")
    private String sealedAnswer;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected IdempotentAnswer() {}

    /** A call that is being carried out. */
    IdempotentAnswer(String keyHash, String fingerprint, Instant expiresAt) {
        this.keyHash = keyHash;
        this.fingerprint = fingerprint;
        this.expiresAt = expiresAt;
    }

    void answered(String sealed) {
        sealedAnswer = sealed;
    }

    boolean isTo(String other) {
        return fingerprint.equals(other);
    }

    String sealedAnswer() {
        return sealedAnswer;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
