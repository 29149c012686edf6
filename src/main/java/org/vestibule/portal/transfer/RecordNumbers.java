package org.vestibule.portal.transfer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of a file's records by name; each part adds its own, in section order. */
public final class RecordNumbers {

    private final Map<RecordKind, Map<String, Long>> numbers = new EnumMap<>(RecordKind.class);

    public void add(RecordKind kind, String name, long number) {
        numbers.computeIfAbsent(kind, first -> new HashMap<>()).put(name, number);
    }

    /** The record's id; empty for null, and if the file has no such record. */
    public Optional<Long> of(RecordKind kind, String name) {
        return Optional.ofNullable(all(kind).get(name));
    }

    /** The ids of all records of the kind, by name. */
    public Map<String, Long> all(RecordKind kind) {
        return numbers.getOrDefault(kind, Map.of());
    }
}
