package org.vestibule.contact.importing;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.contact.ContactField;
import org.vestibule.shared.csv.SpreadsheetCell;

/**
 * Which column of a file is which field of a contact.
 *
 * @param fields the field of each column; null for a column that isn't imported
 */
record ColumnFields(List<ContactField> fields) {

    ColumnFields {
        // List.copyOf refuses null.
        fields = Collections.unmodifiableList(Arrays.asList(fields.toArray(ContactField[]::new)));
    }

    /** Reads what {@link #text} wrote. */
    static ColumnFields of(String text) {
        return new ColumnFields(Arrays.stream(text.split(",", -1))
                .map(name -> name.isEmpty() ? null : ContactField.valueOf(name))
                .toList());
    }

    String text() {
        return fields.stream().map(field -> field == null ? "" : field.name()).collect(Collectors.joining(","));
    }

    /** Whether a column is that field. */
    boolean has(ContactField field) {
        return fields.contains(field);
    }

    /** Why contacts can't be imported so; empty if they can. */
    Set<MappingViolation> violations() {
        Set<MappingViolation> violations = EnumSet.noneOf(MappingViolation.class);
        List<ContactField> chosen =
                fields.stream().filter(field -> field != null).toList();
        if (chosen.isEmpty()) {
            violations.add(MappingViolation.NOTHING_CHOSEN);
        }
        if (Set.copyOf(chosen).size() < chosen.size()) {
            violations.add(MappingViolation.CHOSEN_TWICE);
        }
        return violations;
    }

    /** The texts of a row by field, without empty cells; a row may have fewer cells than there are columns. */
    Map<ContactField, String> texts(List<String> cells) {
        Map<ContactField, String> texts = new EnumMap<>(ContactField.class);
        for (int column = 0; column < Math.min(cells.size(), fields.size()); column++) {
            String text = SpreadsheetCell.text(cells.get(column));
            if (fields.get(column) != null && !text.isBlank()) {
                texts.put(fields.get(column), text);
            }
        }
        return texts;
    }

    /** Whether a row has texts beyond the columns, so that its cells may be shifted. */
    boolean isExceededBy(List<String> cells) {
        return cells.stream().skip(fields.size()).anyMatch(cell -> !cell.isBlank());
    }
}
