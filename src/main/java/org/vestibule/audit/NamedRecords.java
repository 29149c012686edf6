package org.vestibule.audit;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks up the display names of one kind of record that events are about. The audit log stores only ids and keys, so
 * that it needn't change when personal data is erased; a feature implements this for each kind of record in its events.
 */
public interface NamedRecords {

    /** The attribute's name for records of this kind, for instance {@code contact}. */
    String kind();

    /** The names of all attributes that hold records of this kind. */
    default Set<String> attributes() {
        return Set.of(kind());
    }

    /**
     * The names of these records, in one statement. Deleted records, and values that aren't an id or key, have none.
     */
    Stream<RecordName> named(Collection<String> values);
}
