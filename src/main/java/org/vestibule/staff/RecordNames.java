package org.vestibule.staff;

import java.util.Map;
import java.util.Optional;
import org.vestibule.audit.RecordName;

/** The current names of the records that some events refer to, read for all events together. */
public final class RecordNames {

    private final Map<String, Map<String, RecordName>> byKind;

    RecordNames(Map<String, Map<String, RecordName>> byKind) {
        this.byKind = byKind;
    }

    /**
     * Whether values of this kind refer to records with names; other values, for example times and reasons, are shown
     * as they are.
     */
    public boolean areOf(String kind) {
        return byKind.containsKey(kind);
    }

    /** The name of a record; empty if it was deleted. */
    public Optional<RecordName> name(String kind, String value) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(value));
    }
}
