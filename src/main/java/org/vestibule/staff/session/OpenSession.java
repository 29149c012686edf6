package org.vestibule.staff.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.shared.Stored;

/** A browser in which a member of the staff is signed in. It contains nothing that would give access to the session. */
@Entity
@Table(name = "staff_session")
class OpenSession extends Stored {

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OpenSession() {}

    OpenSession(long staffId, Instant now) {
        this.staffId = staffId;
        this.beganAt = now;
        this.usedAt = now;
    }
}
