package org.vestibule.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and by whom a page was moved to the recycle bin, and its path within the portal until then. */
@Embeddable
class Deletion {

    @Column(name = "deleted_at")
    private Instant at;

    @Column(name = "deleted_by")
    private String by;

    @Column(name = "former_path")
    private String formerPath;

    protected Deletion() {}

    Deletion(Instant at, String by, String formerPath) {
        this.at = at;
        this.by = by;
        this.formerPath = formerPath;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    String formerPath() {
        return formerPath;
    }
}
