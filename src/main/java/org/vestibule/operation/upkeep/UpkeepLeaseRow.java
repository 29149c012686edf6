package org.vestibule.operation.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which node runs an upkeep task, and until when no other node may. */
@Entity
@Table(name = "upkeep_lease")
class UpkeepLeaseRow {

    @Id
    private String task;

    private String holder;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected UpkeepLeaseRow() {}

    UpkeepLeaseRow(String task, String holder, Instant endsAt) {
        this.task = task;
        this.holder = holder;
        this.endsAt = endsAt;
    }
}
