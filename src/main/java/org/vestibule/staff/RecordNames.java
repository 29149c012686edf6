package org.vestibule.staff;

import java.util.Map;
import java.util.Optional;
import org.vestibule.audit.RecordName;

/** What the records that some events are about are called now, read for all of them together. */
public final class RecordNames {

    private final Map<String, Map<String, RecordName>> byKind;

    RecordNames(Map<String, Map<String, RecordName>> byKind) {
        this.byKind = byKind;
    }

    /** Whether things of this kind are records that have names; others, times and reasons say, stand for themselves. */
    public boolean areOf(String kind) {
        return byKind.containsKey(kind);
    }

    /** The name of a record; empty where it was deleted. */
    public Optional<RecordName> name(String kind, String value) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(value));
    }
}
