package org.vestibule.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** Gives every stored record its id and its version, which optimistic locking compares. */
@MappedSuperclass
public abstract class Stored {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vestibule_ids")
    @SequenceGenerator(name = "vestibule_ids", sequenceName = "vestibule_ids", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** The record's id; null until it is first stored. */
    public Long id() {
        return id;
    }

    /** Counts the record's stored changes. */
    public long version() {
        return version;
    }
}
