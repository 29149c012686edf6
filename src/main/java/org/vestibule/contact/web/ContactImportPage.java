package org.vestibule.contact.web;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.importing.BeginImportOutcome;
import org.vestibule.contact.importing.ContactImportDetails;
import org.vestibule.contact.importing.ContactImportService;
import org.vestibule.contact.importing.MappingViolation;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;

/** An uploaded file of contacts: which column is which field, and the buttons that import it and undo that. */
@Named
@ViewScoped
public class ContactImportPage implements Serializable {

    private static final String TEXTS = "contactImportText";

    private final ContactImportService imports;

    private ContactImportDetails details;
    private List<ColumnMapping> columns = List.of();

    @Inject
    public ContactImportPage(ContactImportService imports) {
        this.imports = imports;
    }

    /** Reads the file in the address; what is chosen stays. Answers 404 if there is none. */
    public void open() throws IOException {
        Optional<ContactImportDetails> found = RecordNumber.in(Faces.getRequestParameter("id"))
                .or(() -> Optional.ofNullable(details).map(ContactImportDetails::id))
                .flatMap(imports::byId);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "No such import");
            return;
        }
        boolean first = details == null;
        details = found.get();
        if (first) {
            columns = IntStream.range(0, details.columns().size())
                    .mapToObj(position ->
                            new ColumnMapping(position, details.columns().get(position)))
                    .toList();
        }
    }

    /** Makes the job that imports the file, and leads to it. */
    public void begin() throws IOException {
        List<ContactField> fields = new ArrayList<>();
        columns.forEach(column -> fields.add(column.chosen().orElse(null)));
        tell(imports.begin(details.id(), fields));
    }

    /** Makes the job that undoes the import, and leads to it. */
    public void undo() throws IOException {
        tell(imports.undo(details.id()));
    }

    private void tell(BeginImportOutcome outcome) throws IOException {
        if (outcome instanceof BeginImportOutcome.Begun begun) {
            Faces.redirect("/crm/jobs/" + begun.jobId());
        } else if (outcome instanceof BeginImportOutcome.Invalid invalid) {
            invalid.violations().forEach(this::refuse);
        } else if (outcome instanceof BeginImportOutcome.NotNow) {
            Texts.refuse(null, Texts.text(TEXTS, "undo.notNow"));
        } else if (outcome instanceof BeginImportOutcome.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "begin.unknown"));
        }
    }

    private void refuse(MappingViolation violation) {
        int position = violation == MappingViolation.CHOSEN_TWICE ? repeated() : 0;
        Texts.refuse("mapping:columns:" + position + ":field", Texts.text(TEXTS, "map." + violation));
    }

    /** The position of the first column with a field that a column before it has. */
    private int repeated() {
        return IntStream.range(0, columns.size())
                .filter(position -> columns.get(position).chosen().isPresent())
                .filter(position -> columns.stream().limit(position).anyMatch(before -> before.chosen()
                        .equals(columns.get(position).chosen())))
                .findFirst()
                .orElse(0);
    }

    public ContactImportDetails getDetails() {
        return details;
    }

    public List<ColumnMapping> getColumns() {
        return columns;
    }

    /** The fields to choose from. */
    public List<SelectItem> getFields() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Texts.text(TEXTS, "map.none"))),
                        Stream.of(ContactField.values())
                                .map(field -> new SelectItem(
                                        field.name(), Texts.text("contactText", "field." + field.key()))))
                .toList();
    }

    /** How the file was read, in words. */
    public String getDialect() {
        String separator = Texts.text(TEXTS, "separator." + (int) details.separator());
        return Texts.text(TEXTS, "file.read.formatted", details.rowCount(), details.encoding(), separator);
    }
}
