package org.vestibule.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses ids and versions of records from untrusted input: addresses and forms. */
public final class RecordNumber {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private RecordNumber() {}

    /** The text as an id; empty for null and for other texts. */
    public static Optional<Long> in(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** The ids among the texts. */
    public static List<Long> all(Collection<String> texts) {
        return texts.stream().flatMap(text -> in(text).stream()).toList();
    }
}
