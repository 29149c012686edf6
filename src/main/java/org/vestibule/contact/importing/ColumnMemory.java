package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestibule.contact.ContactField;
import org.vestibule.security.Caller;

/** Remembers what the caller chose for columns of a name. Checks no rights. */
@ApplicationScoped
@Transactional
class ColumnMemory {

    /** Names of columns have none of these; addresses and telephone numbers of people do. */
    private static final Pattern DATA = Pattern.compile("[@\\p{Nd}]");

    private final ContactImportRepository files;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ColumnMemory(ContactImportRepository files, Caller caller, Clock clock) {
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was chosen for columns of these names, by key. */
    Map<String, ColumnChoiceMemory> of(List<String> header) {
        return by(header.stream().map(FieldGuess::key).distinct().toList());
    }

    private Map<String, ColumnChoiceMemory> by(Collection<String> keys) {
        return files.remembered(caller.id(), keys).stream()
                .collect(Collectors.toMap(ColumnChoiceMemory::headerKey, Function.identity()));
    }

    /** Remembers the fields for columns of these names, of which none is kept that may be about a person. */
    void remember(List<String> header, List<ContactField> fields) {
        Map<String, ContactField> choices = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String key = FieldGuess.key(header.get(column));
            if (!key.isEmpty() && !DATA.matcher(header.get(column)).find()) {
                choices.putIfAbsent(key, fields.get(column));
            }
        }
        Map<String, ColumnChoiceMemory> before = by(choices.keySet());
        // Other columns that aren't imported needn't be remembered, as no field is guessed for them.
        choices.entrySet()
                .removeIf(choice -> choice.getValue() == null
                        && !FieldGuess.isKnown(choice.getKey())
                        && !before.containsKey(choice.getKey()));
        Instant now = clock.instant();
        choices.forEach((key, field) -> {
            if (before.containsKey(key)) {
                before.get(key).choose(field, now);
            } else {
                files.remember(new ColumnChoiceMemory(caller.id(), key, field, now));
            }
        });
    }
}
