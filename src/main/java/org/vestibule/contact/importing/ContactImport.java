package org.vestibule.contact.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.vestibule.shared.Stored;
import org.vestibule.shared.csv.CsvDialect;

/** An uploaded file of contacts: its columns, which fields they are, and the jobs that import it and undo that. */
@Entity
@Table(name = "contact_import")
class ContactImport extends Stored {

    private static final int NAME_ROOM = 255;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "file_name")
    private String fileName;

    private String encoding;

    private String separator;

    @Lob
    private String header;

    private String fields;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "job_id")
    private Long jobId;

    @Column(name = "undo_job_id")
    private Long undoJobId;

    protected ContactImport() {}

    ContactImport(Long ownerId, String fileName, CsvDialect dialect, List<String> header, int rowCount, Instant now) {
        this.ownerId = ownerId;
        this.fileName = fileName.length() <= NAME_ROOM ? fileName : fileName.substring(0, NAME_ROOM);
        this.encoding = dialect.charset().name();
        this.separator = String.valueOf(dialect.separator());
        this.header = CellsJson.of(header);
        this.fields = new ColumnFields(Collections.nCopies(header.size(), null)).text();
        this.rowCount = rowCount;
        this.createdAt = now;
    }

    /** Says which column is which field. */
    void choose(ColumnFields chosen) {
        fields = chosen.text();
    }

    /** A job imports it. */
    void begin(long job) {
        jobId = job;
    }

    /** A job undoes the import. */
    void beginUndo(long job) {
        undoJobId = job;
    }

    boolean isOf(Long staffId) {
        return ownerId.equals(staffId);
    }

    String fileName() {
        return fileName;
    }

    String encoding() {
        return encoding;
    }

    char separator() {
        return separator.charAt(0);
    }

    List<String> header() {
        return CellsJson.in(header);
    }

    ColumnFields fields() {
        return ColumnFields.of(fields);
    }

    int rowCount() {
        return rowCount;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The job that imports it; null if nobody has begun. */
    Long jobId() {
        return jobId;
    }

    /** The job that undoes the import; null if there is none. */
    Long undoJobId() {
        return undoJobId;
    }
}
