package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.Facts;
import org.vestibule.contact.PersonalDataSource;

/** The rows of uploaded files that added or changed the contact, or have its address. */
@ApplicationScoped
class ImportPersonalData implements PersonalDataSource {

    private final ContactImportRepository files;

    @Inject
    ImportPersonalData(ContactImportRepository files) {
        this.files = files;
    }

    @Override
    public Place place() {
        return Place.IMPORTS;
    }

    @Override
    public JsonValue export(Contact contact) {
        return files.about(contact).stream()
                .map(row -> new Facts()
                        .with("import", row.importId())
                        .with("line", row.line())
                        .with("cells", row.cells())
                        .with(
                                "before",
                                row.former().map(ImportPersonalData::texts).orElse(null))
                        .json())
                .collect(Facts.list());
    }

    private static JsonObject texts(ContactRequest before) {
        var texts = new Facts();
        before.byKey().forEach((field, text) -> texts.with(field, text.isEmpty() ? null : text));
        return texts.json();
    }

    @Override
    public void erase(Contact contact, Instant now) {
        files.about(contact).forEach(ContactImportRow::erase);
    }
}
