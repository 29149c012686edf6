package org.vestibule.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;

/** Fills the contact list from {@code contacts.csv}. */
@ApplicationScoped
class DemoContacts {

    /** The address, and so the user name, of the one who is a portal user. */
    static final String MEMBER = "mateus.figueira@example.org";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<ContactField, String> COLUMNS = Map.of(
            ContactField.FIRST_NAME, "firstName",
            ContactField.LAST_NAME, "lastName",
            ContactField.EMAIL, "email",
            ContactField.PHONE, "phone",
            ContactField.JOB_TITLE, "jobTitle",
            ContactField.COMPANY, "company",
            ContactField.LANGUAGE, "locale");

    private final ContactService contacts;

    @Inject
    DemoContacts(ContactService contacts) {
        this.contacts = contacts;
    }

    void make() {
        try (CSVParser rows = CSVParser.parse(DemoTexts.read("contacts.csv"), FORMAT)) {
            for (CSVRecord row : rows) {
                add(entry(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Contact former = add(person("Ottilie", "Brandt", "ottilie.brandt@example.org", "Brandt & Sohn"));
        contacts.deactivate(former.id()).orElseThrow();
    }

    /** The contact who already is a user of the Harbour portal. */
    Contact makeMember() {
        return add(person("Mateus", "Figueira", MEMBER, "Estaleiro do Tejo"));
    }

    private Contact add(ContactRequest entry) {
        SaveContactOutcome change = contacts.add(entry);
        if (change instanceof SaveContactOutcome.Changed added) {
            return added.contact();
        }
        throw new IllegalStateException("The demonstration has a contact that can't be one: " + change);
    }

    private static ContactRequest person(String firstName, String lastName, String email, String company) {
        return ContactRequest.blank()
                .with(ContactField.FIRST_NAME, firstName)
                .with(ContactField.LAST_NAME, lastName)
                .with(ContactField.EMAIL, email)
                .with(ContactField.COMPANY, company);
    }

    private static ContactRequest entry(CSVRecord row) {
        Map<ContactField, String> texts = new EnumMap<>(ContactField.class);
        COLUMNS.forEach((field, column) -> texts.put(field, row.get(column)));
        return new ContactRequest(texts);
    }
}
