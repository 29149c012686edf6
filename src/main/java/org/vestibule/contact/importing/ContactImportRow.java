package org.vestibule.contact.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.shared.Stored;
import org.vestibule.shared.csv.CsvLine;
import org.vestibule.shared.csv.CsvProblem;
import org.vestibule.shared.csv.SpreadsheetCell;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.SearchFolding;

/** A row of an uploaded file, and what importing it did, so that this can be undone. */
@Entity
@Table(name = "contact_import_row")
class ContactImportRow extends Stored {

    /** No valid names have these, and not every database stores them. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /** No valid names are longer. */
    private static final int NAME_ROOM = 210;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "line_number")
    private int line;

    @Enumerated(EnumType.STRING)
    private CsvProblem problem;

    @Lob
    private String cells;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "contact_version")
    private Long contactVersion;

    @Column(name = "contact_added")
    private boolean contactAdded;

    @Lob
    private String former;

    protected ContactImportRow() {}

    private ContactImportRow(long importId, long line, String cells, CsvProblem problem) {
        this.importId = importId;
        this.line = (int) line;
        this.cells = cells;
        this.problem = problem;
    }

    /** The row on a line of the file, or what is wrong there. */
    static ContactImportRow of(long importId, CsvLine line) {
        return line.fold(
                row -> new ContactImportRow(importId, row.line(), CellsJson.of(row.cells()), null),
                bad -> new ContactImportRow(importId, bad.line(), null, bad.problem()));
    }

    /**
     * Notes the address and the name in the row, by which rows for the same mailbox or name are found, and those about a person:
     * the first address where no column is the field for it.
     */
    void compareBy(ColumnFields fields) {
        Map<ContactField, String> named = texts(fields);
        String name = SearchFolding.of(
                named.getOrDefault(ContactField.LAST_NAME, "") + " " + named.getOrDefault(ContactField.FIRST_NAME, ""));
        nameKey = name.isEmpty()
                        || name.length() > NAME_ROOM
                        || UNSTORABLE.matcher(name).find()
                ? null
                : name;
        Stream<String> texts = fields.has(ContactField.EMAIL)
                ? Stream.ofNullable(texts(fields).get(ContactField.EMAIL))
                : cells().stream().map(SpreadsheetCell::text);
        emailKey = texts.flatMap(text -> EmailAddress.parse(text).stream())
                .findFirst()
                .map(EmailAddress::key)
                .orElse(null);
    }

    /** A contact was added by it. */
    void added(Contact contact) {
        leaves(contact);
        contactAdded = true;
    }

    /** A contact was changed by it, and was like this before. */
    void changed(Contact contact, ContactRequest before) {
        leaves(contact);
        former = CellsJson.of(
                List.of(ContactField.values()).stream().map(before::text).toList());
    }

    private void leaves(Contact contact) {
        contactId = contact.id();
        contactVersion = contact.version();
    }

    /** The contact that it added was removed; from then on, the row is found by its address, as one that added nobody. */
    void contactRemoved() {
        contactId = null;
        contactVersion = null;
        contactAdded = false;
    }

    /** Forgets whom it was about. */
    void erase() {
        cells = null;
        emailKey = null;
        nameKey = null;
        former = null;
    }

    long importId() {
        return importId;
    }

    /** The number of its line in the file. */
    int line() {
        return line;
    }

    /** Why it couldn't be read; null if it could. */
    CsvProblem problem() {
        return problem;
    }

    /** Empty if it couldn't be read, or if its content was erased. */
    List<String> cells() {
        return cells == null ? List.of() : CellsJson.in(cells);
    }

    Map<ContactField, String> texts(ColumnFields fields) {
        return fields.texts(cells());
    }

    /** The comparison form of the address in the row; null if there is none, or if it was erased. */
    String emailKey() {
        return emailKey;
    }

    /** The comparison form of the name in the row; null if there is none, or if it was erased. */
    String nameKey() {
        return nameKey;
    }

    /** The contact that it added or changed; null for none. */
    Long contactId() {
        return contactId;
    }

    /** Whether the contact is as the row left it. */
    boolean isLastChangeOf(Contact contact) {
        return contactVersion != null && contactVersion == contact.version();
    }

    /** Whether it added the contact, and didn't change one that was there. */
    boolean isAddition() {
        return contactAdded;
    }

    /** What the contact was like before; empty if the row added it, or if that was erased. */
    Optional<ContactRequest> former() {
        if (former == null) {
            return Optional.empty();
        }
        List<String> texts = CellsJson.in(former);
        ContactRequest before = ContactRequest.blank();
        for (ContactField field : ContactField.values()) {
            before = before.with(field, texts.get(field.ordinal()));
        }
        return Optional.of(before);
    }
}
