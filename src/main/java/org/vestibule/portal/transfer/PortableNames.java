package org.vestibule.portal.transfer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Maps the ids of a portal's records to the names used in the file during an export; each part adds its own. */
public final class PortableNames {

    private final Map<RecordKind, Map<Long, String>> names = new EnumMap<>(RecordKind.class);

    public void add(RecordKind kind, long number, String name) {
        names.computeIfAbsent(kind, first -> new HashMap<>()).put(number, name);
    }

    /** The record's name; empty for null, and if the file has no such record. */
    public Optional<String> of(RecordKind kind, Long number) {
        return number == null
                ? Optional.empty()
                : Optional.ofNullable(names.getOrDefault(kind, Map.of()).get(number));
    }
}
