package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ErasePersonalData;
import org.vestibule.job.run.JobScene;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/** Erasing a contact reaches the rows of files about that contact, and no others. */
@InServer
@BothDatabases
class ImportErasureIT {

    @Inject
    ContactImportRepository repository;

    @Inject
    ImportScene files;

    @Inject
    ContactRepository contacts;

    @Inject
    ErasePersonalData erasure;

    @Inject
    ImportPersonalData data;

    @Inject
    JobScene scene;

    @Inject
    As as;

    private final String mark =
            "e" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private StaffAccount owner;

    @BeforeEach
    void signIn() {
        owner = scene.owner();
    }

    private Contact contact(String firstName, String email, String company) {
        var address = new EmailAddress(email + "-" + mark + "@example.org");
        var details = new ContactDetails(firstName, mark, Optional.of(address), null, null, company, Optional.empty());
        var contact = new Contact(details, "Tess Tester", Instant.now());
        contacts.add(contact);
        return contact;
    }

    private long stored(String text) {
        return ((UploadOutcome.Stored) files.upload(owner, text.replace("#", mark))).importId();
    }

    private long imported(String text) throws InterruptedException {
        long file = stored(text);
        files.started(owner, files.checked(owner, file));
        return file;
    }

    @Test
    void keepsAContactThatWasThereWhenADuplicateOfItWasErased() throws Exception {
        Contact there = contact("Old", "shared", "Quay");
        long file = imported("First name,Last name,Email,Company\nOld,#,shared-#@example.org,Pier\n");
        Contact duplicate = contact("Duplicate", "shared", null);

        as.system(() -> erasure.of(duplicate.id()));

        assertThat(files.undone(owner, file)).containsExactly("RESTORED");
        assertThat(contacts.byId(there.id()).orElseThrow().company()).isEqualTo("Quay");
    }

    @Test
    void forgetsThePersonAlsoAfterTheImportIsUndone() throws Exception {
        long file = imported("First name,Last name,Email\nAda,#,again-#@example.org\n");
        assertThat(files.undone(owner, file)).containsExactly("REMOVED");
        Contact again = contact("Ada", "again", null);

        as.system(() -> erasure.of(again.id()));

        assertThat(repository.rowsAfter(file, 0, 1).get(0).cells()).isEmpty();
    }

    @Test
    void reachesAFileWhoseImportWasNotBegun() throws Exception {
        long file = stored("First name,Last name,Email\nAda,#,waiting-#@example.org\nBo,#,bo-#@example.org\n");
        long unknown = stored("Who,Where\nAda,Waiting-#@example.org\n");
        Contact erased = contact("Ada", "waiting", null);

        as.system(() -> erasure.of(erased.id()));

        assertThat(repository.rowsAfter(file, 0, 2))
                .extracting(row -> row.cells().isEmpty())
                .containsExactly(true, false);
        assertThat(repository.rowsAfter(unknown, 0, 1).get(0).cells()).isEmpty();
        assertThat(files.outcomes(files.checked(owner, file))).containsExactly("EMPTY", "ADDED");
    }

    @Test
    void isOfWhatIsExported() throws Exception {
        Contact exported = contact("Old", "exported", "Quay");
        imported("First name,Last name,Email,Company\nOld,#,exported-#@example.org,Pier\n");

        JsonObject row = data.export(contacts.byId(exported.id()).orElseThrow())
                .asJsonArray()
                .getJsonObject(0);

        assertThat(row.getJsonArray("cells").getString(3)).isEqualTo("Pier");
        assertThat(row.getJsonObject("before").getString("company")).isEqualTo("Quay");
        assertThat(row.getJsonObject("before")).doesNotContainKey("phone");
    }
}
