package org.vestibule.contact.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.vestibule.contact.ContactField;

/** What a member of staff chose for a column of that name when they last imported one. */
@Entity
@Table(name = "contact_import_column")
@IdClass(ColumnChoiceMemory.Key.class)
class ColumnChoiceMemory {

    /** The maximum length of a key. */
    static final int MAX_KEY = 200;

    @Id
    @Column(name = "staff_id")
    private Long staffId;

    @Id
    @Column(name = "header_key")
    private String headerKey;

    @Enumerated(EnumType.STRING)
    private ContactField field;

    @Column(name = "used_at")
    private Instant usedAt;

    protected ColumnChoiceMemory() {}

    ColumnChoiceMemory(Long staffId, String headerKey, ContactField field, Instant now) {
        this.staffId = staffId;
        this.headerKey = headerKey;
        choose(field, now);
    }

    String headerKey() {
        return headerKey;
    }

    /** Null if the column isn't imported. */
    ContactField field() {
        return field;
    }

    void choose(ContactField chosen, Instant now) {
        field = chosen;
        usedAt = now;
    }

    /** The primary key. */
    public static class Key implements Serializable {

        private Long staffId;
        private String headerKey;

        public Key() {}

        Key(Long staffId, String headerKey) {
            this.staffId = staffId;
            this.headerKey = headerKey;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(staffId, key.staffId)
                    && Objects.equals(headerKey, key.headerKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(staffId, headerKey);
        }
    }
}
