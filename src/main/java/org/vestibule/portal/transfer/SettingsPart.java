package org.vestibule.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.portal.transfer.ImportProblem.Reason;
import org.vestibule.security.Caller;

/**
 * Exports and imports the fields of a portal's record, except its name. The base address and an invite page on another
 * site are left out because they depend on the installation: a test portal must not send people to the real one, or
 * vice versa.
 */
@ApplicationScoped
class SettingsPart implements PortalPart {

    private static final EnumSet<PortalField> OF_THE_INSTALLATION =
            EnumSet.of(PortalField.NAME, PortalField.BASE_URL, PortalField.INVITE_URL);

    private static final Set<String> FIELDS = EnumSet.complementOf(OF_THE_INSTALLATION).stream()
            .map(PortalField::key)
            .collect(Collectors.toSet());

    private static final Map<PortalField, RecordKind> RECORDS = Map.of(
            PortalField.INVITE_PAGE, RecordKind.PAGE,
            PortalField.SIGN_IN_PAGE, RecordKind.PAGE,
            PortalField.RECOVERY_PAGE, RecordKind.PAGE,
            PortalField.LOGO, RecordKind.IMAGE);

    private final Caller caller;
    private final Clock clock;

    @Inject
    SettingsPart(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Section section() {
        return Section.SETTINGS;
    }

    @Override
    public JsonValue export(Portal portal, PortableNames names) {
        PortalSettingsRequest record = PortalSettingsRequest.of(portal);
        JsonObjectBuilder written = Json.createObjectBuilder();
        for (PortalField field : PortalField.values()) {
            if (!OF_THE_INSTALLATION.contains(field) && !isItsName(field, portal)) {
                text(field, record, names).ifPresent(text -> written.add(field.key(), text));
            }
        }
        return written.build();
    }

    /** The sender name is left out if it is the portal's name, so that it follows the name given at the import. */
    private static boolean isItsName(PortalField field, Portal portal) {
        return field == PortalField.SENDER_NAME && portal.sender().name().equals(portal.name());
    }

    private static Optional<String> text(PortalField field, PortalSettingsRequest record, PortableNames names) {
        String text = record.text(field);
        RecordKind kind = RECORDS.get(field);
        if (kind != null) {
            // An invite page on another site and a shipped logo aren't records of the portal.
            return text.matches("\\d+") ? names.of(kind, Long.valueOf(text)) : Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Arriving read(PortalSection section) {
        return section.fields().map(fields -> read(fields, section.records())).orElse((portal, numbers) -> {});
    }

    private Arriving read(FileFields fields, RecordNumbers records) {
        fields.json().keySet().stream()
                .filter(key -> !FIELDS.contains(key))
                .forEach(key -> fields.tell(Reason.UNKNOWN_ENTRY, key));
        Map<PortalField, String> texts = new EnumMap<>(PortalField.class);
        for (PortalField field : PortalField.values()) {
            if (!OF_THE_INSTALLATION.contains(field) && fields.has(field.key())) {
                texts.put(field, fields.text(field.key()));
            }
        }
        // A missing field, as in files written before the field existed, keeps the value of a new portal.
        request(texts, new Portal("new", "New", Locale.ENGLISH, "#335577"), records)
                .violations(new PortalSettingsRequest.Choices(
                        numbers(records, RecordKind.PAGE),
                        numbers(records, RecordKind.IMAGE),
                        false,
                        // One that isn't allowed here is kept, and the portal's record says so.
                        sender -> true))
                .forEach(violation -> fields.wrong(violation.field().key()));
        return (portal, numbers) -> portal.change(request(texts, portal, numbers), caller.name(), clock.instant());
    }

    private static Set<Long> numbers(RecordNumbers records, RecordKind kind) {
        return new HashSet<>(records.all(kind).values());
    }

    private static PortalSettingsRequest request(Map<PortalField, String> texts, Portal portal, RecordNumbers numbers) {
        Map<PortalField, String> record =
                new HashMap<>(PortalSettingsRequest.of(portal).texts());
        texts.forEach(
                (field, text) -> record.put(field, RECORDS.containsKey(field) ? number(field, text, numbers) : text));
        return new PortalSettingsRequest(record);
    }

    /** If no record has the name, the result isn't a number, so that validation refuses it. */
    private static String number(PortalField field, String name, RecordNumbers numbers) {
        return numbers.of(RECORDS.get(field), name).map(String::valueOf).orElse("~" + name);
    }
}
