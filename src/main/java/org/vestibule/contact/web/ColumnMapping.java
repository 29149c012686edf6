package org.vestibule.contact.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.importing.ImportColumn;
import org.vestibule.shell.Texts;

/** The row of a column of an uploaded file, with the field that somebody chooses for it. */
public class ColumnMapping implements Serializable {

    private final int position;
    private final ImportColumn column;
    private String field;

    ColumnMapping(int position, ImportColumn column) {
        this.position = position;
        this.column = column;
        this.field = column.field() == null ? "" : column.field().name();
    }

    /** The name in the header, or, if it has none, the number of the column. */
    public String getName() {
        return column.name().isEmpty()
                ? Texts.text("contactImportText", "map.column.formatted", position + 1)
                : column.name();
    }

    public List<String> getSamples() {
        return column.samples();
    }

    /** The name of the field's constant; "" for a column that isn't imported. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    Optional<ContactField> chosen() {
        return field == null || field.isEmpty() ? Optional.empty() : Optional.of(ContactField.valueOf(field));
    }
}
