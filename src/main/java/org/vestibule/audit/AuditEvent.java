package org.vestibule.audit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An audit event with its attributes: ids and keys of records, never a secret, a password, or a person's name or
 * address. As text it is always one line, {@code event=invitation.resent invitation=12 portal=harbour}.
 */
public record AuditEvent(AuditEventType type, Map<String, String> about) {

    private static final int MAX_LENGTH = 200;
    private static final Pattern PLAIN = Pattern.compile("[\\w./:@+,-]+");
    private static final Pattern UNSAFE = Pattern.compile("[\"\\\\\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    public static AuditEvent of(AuditEventType type) {
        return new AuditEvent(type, Map.of());
    }

    /** The event with another attribute; a null value is left out. */
    public AuditEvent with(String name, Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(about);
        more.put(name, Objects.toString(value));
        return new AuditEvent(type, more);
    }

    /** The log line. */
    public String text() {
        return about.entrySet().stream()
                .map(thing -> " " + thing.getKey() + "=" + safe(thing.getValue()))
                .collect(Collectors.joining("", "event=" + type.text(), ""));
    }

    private static String safe(String value) {
        String text = value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + "…";
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + UNSAFE.matcher(text).replaceAll(unsafe -> escaped(unsafe.group())) + '"';
    }

    private static String escaped(String unsafe) {
        String escape = "\"\\".contains(unsafe) ? "\\" + unsafe : codes(unsafe);
        return Matcher.quoteReplacement(escape);
    }

    private static String codes(String unsafe) {
        return unsafe.chars()
                .mapToObj(code -> String.format(Locale.ROOT, "\\u%04x", code))
                .collect(Collectors.joining());
    }
}
