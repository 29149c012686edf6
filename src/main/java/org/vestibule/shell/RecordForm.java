package org.vestibule.shell;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.shared.RecordNumber;

/**
 * The form of a record that several people may edit: what it began with, what is typed by now, and what a colleague
 * changed meanwhile. All are texts by the key of their field.
 */
public final class RecordForm implements Serializable {

    private long version;
    private String formVersion;
    private Instant changedAt;
    private String changedBy;
    private Map<String, String> seen = Map.of();
    private final Map<String, String> values = new HashMap<>();
    private List<FieldConflict> differences = List.of();

    /** Takes notice of the record as it is stored now; what is typed stays as it is. */
    public void read(Map<String, String> stored, long storedVersion, Instant at, String by) {
        seen = new HashMap<>(stored);
        version = storedVersion;
        formVersion = String.valueOf(storedVersion);
        changedAt = at;
        changedBy = by;
    }

    /** Puts what was read into the fields. */
    public void fill() {
        values.putAll(seen);
    }

    /** Puts into the fields whatever of a colleague's was chosen to be taken over. */
    public void settle() {
        differences.forEach(difference -> difference.settle(values));
        differences = List.of();
    }

    /**
     * Notes what a colleague changed, to choose from. Where no field was changed by both, there is nothing to choose: theirs
     * is put into the fields. Call it before the record is read anew.
     */
    public void compare(Map<String, String> stored, Map<String, String> typed) {
        differences = FieldConflict.between(began(), stored, typed);
        if (differences.stream().allMatch(FieldConflict::theirsAlone)) {
            settle();
        }
    }

    /** What the form began with; nothing for one that was sent again after a new sign-in, and began before this record was read. */
    private Map<String, String> began() {
        return String.valueOf(version).equals(formVersion) ? seen : Map.of();
    }

    /** The version that the typist saw; -1, which no record has, where the form doesn't tell. */
    public long seenVersion() {
        return RecordNumber.in(formVersion).orElse(-1L);
    }

    /** The version that the form began with: it travels with the form, which may be sent again after a new sign-in. */
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

    /** What a colleague changed meanwhile, to choose from; empty as a rule. */
    public List<FieldConflict> getDifferences() {
        return differences;
    }
}
