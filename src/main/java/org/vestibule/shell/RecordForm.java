package org.vestibule.shell;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.shared.RecordNumber;

/**
 * The form of a record that several people may edit: the stored texts that it started with, the typed texts, and a
 * colleague's changes. All are texts by field key.
 */
public final class RecordForm implements Serializable {

    private long version;
    private String formVersion;
    private Instant changedAt;
    private String changedBy;
    private Map<String, String> seen = Map.of();
    private final Map<String, String> values = new HashMap<>();
    private List<FieldConflict> differences = List.of();

    /** Sets the stored state of the record; typed texts stay unchanged. */
    public void read(Map<String, String> stored, long storedVersion, Instant at, String by) {
        seen = new HashMap<>(stored);
        version = storedVersion;
        formVersion = String.valueOf(storedVersion);
        changedAt = at;
        changedBy = by;
    }

    /** Fills the fields with the stored texts. */
    public void fill() {
        values.putAll(seen);
    }

    /** Fills the fields with the chosen texts of the colleague. */
    public void settle() {
        differences.forEach(difference -> difference.settle(values));
        differences = List.of();
    }

    /**
     * Finds the conflicts with a colleague's changes. If no field was changed by both, there is nothing to choose, and
     * the colleague's texts are put into the fields. Call it before the record is read again.
     */
    public void compare(Map<String, String> stored, Map<String, String> typed) {
        differences = FieldConflict.between(began(), stored, typed);
        if (differences.stream().allMatch(FieldConflict::theirsAlone)) {
            settle();
        }
    }

    /**
     * The texts that the form started with; empty if it was submitted again after a new sign-in, because it started
     * before this record was read.
     */
    private Map<String, String> began() {
        return String.valueOf(version).equals(formVersion) ? seen : Map.of();
    }

    /** The version that the form started with; -1, which no record has, if the form doesn't contain it. */
    public long seenVersion() {
        return RecordNumber.in(formVersion).orElse(-1L);
    }

    /** The version in the form: it is submitted with the form, which may be submitted again after a new sign-in. */
    public String getFormVersion() {
        return formVersion;
    }

    public void setFormVersion(String formVersion) {
        this.formVersion = formVersion;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** The conflicts with a colleague's changes; usually empty. */
    public List<FieldConflict> getDifferences() {
        return differences;
    }
}
