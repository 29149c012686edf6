package org.vestibule.security.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A browser or a network from which an account was signed in to lately. Both are kept as hashes. */
@Entity
@Table(name = "known_origin")
@IdClass(KnownOrigin.Key.class)
class KnownOrigin {

    /** Which account, from where. */
    record Key(String accountHash, String originHash) implements Serializable {}

    @Id
    @Column(name = "account_hash")
    private String accountHash;

    @Id
    @Column(name = "origin_hash")
    private String originHash;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected KnownOrigin() {}

    KnownOrigin(String accountHash, String originHash, Instant endsAt) {
        this.accountHash = accountHash;
        this.originHash = originHash;
        this.endsAt = endsAt;
    }
}
