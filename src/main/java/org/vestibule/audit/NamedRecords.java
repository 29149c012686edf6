package org.vestibule.audit;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * Names the records of one kind that events are about. The audit log keeps numbers and keys alone, so that it need not forget
 * when a person's data is erased; a feature has one of these for each kind of record that it tells the audit log of.
 */
public interface NamedRecords {

    /** What events call records of this kind, {@code contact} say. */
    String kind();

    /** The names of these records, in one statement. A record that was deleted has none, nor has what is no number or key. */
    Stream<RecordName> named(Collection<String> values);
}
