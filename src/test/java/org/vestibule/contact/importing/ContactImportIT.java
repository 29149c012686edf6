package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.contact.ContactField.COMPANY;
import static org.vestibule.contact.ContactField.EMAIL;
import static org.vestibule.contact.ContactField.FIRST_NAME;
import static org.vestibule.contact.ContactField.LAST_NAME;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ErasePersonalData;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.job.run.JobScene;
import org.vestibule.portal.Portal;
import org.vestibule.shared.csv.CsvProblem;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/** Contacts are imported from files, row by row, and an import is undone where nothing was built on it. */
@InServer
@BothDatabases
class ContactImportIT {

    @Inject
    ContactImportService imports;

    @Inject
    ContactImportRepository repository;

    @Inject
    ImportScene files;

    @Inject
    ContactRepository contacts;

    @Inject
    ErasePersonalData erasure;

    @Inject
    JobScene scene;

    @Inject
    InvitationMaker make;

    @Inject
    As as;

    private final String mark =
            "i" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private StaffAccount owner;

    @BeforeEach
    void signIn() {
        owner = scene.owner();
    }

    private Contact contact(String firstName, String email, String company) {
        var details = new ContactDetails(
                firstName,
                mark,
                Optional.of(new EmailAddress(email + "-" + mark + "@example.org")),
                null,
                null,
                company,
                Optional.empty());
        var contact = new Contact(details, "Tess Tester", Instant.now());
        contacts.add(contact);
        return contact;
    }

    private Optional<Contact> found(String email) {
        return contacts.sharing(new EmailAddress(email + "-" + mark + "@example.org"), 1).stream()
                .findFirst();
    }

    private UploadOutcome upload(String text) {
        return files.upload(owner, text.replace("#", mark));
    }

    private long stored(String text) {
        return ((UploadOutcome.Stored) upload(text)).importId();
    }

    private ContactImportDetails details(long file) {
        return files.details(owner, file);
    }

    private List<ContactField> guessed(long file) {
        return details(file).columns().stream().map(ImportColumn::field).toList();
    }

    private long imported(String text) throws InterruptedException {
        long file = stored(text);
        files.started(owner, files.checked(owner, file));
        return file;
    }

    @Test
    void guessesTheFieldsAndShowsTheFirstRows() {
        ContactImportDetails file = details(stored("Vorname;Nachname;E-Mail;Notiz\nZoë;#;zoe-#@example.org;x\n"));

        assertThat(file.columns()).extracting(ImportColumn::field).containsExactly(FIRST_NAME, LAST_NAME, EMAIL, null);
        assertThat(file.columns().get(0).samples()).containsExactly("Zoë");
        assertThat(file.rowCount()).isEqualTo(1);
        assertThat(file.separator()).isEqualTo(';');
        assertThat(file.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void saysOnWhichLineAFileCanNotBeRead() {
        assertThat(upload("a,b\n1,\"2\n3,4\n")).isEqualTo(new UploadOutcome.Unreadable(2, CsvProblem.UNCLOSED_QUOTE));
        assertThat(upload(",".repeat(999) + "\n1\n"))
                .isEqualTo(new UploadOutcome.Unreadable(1, CsvProblem.TOO_MANY_COLUMNS));
        assertThat(upload("a,b\n")).isEqualTo(new UploadOutcome.Empty());
        assertThat(upload("")).isEqualTo(new UploadOutcome.Empty());
        assertThat(upload("Ada,ada@example.org\nBo,bo@example.org\n")).isEqualTo(new UploadOutcome.WithoutHeader());
    }

    @Test
    void saysForEachRowWhatWouldHappenAndDoesThat() throws Exception {
        contact("Same", "same", "Quay");
        contact("Other", "other", "Quay");
        contact("One", "twice", null);
        contact("Two", "twice", null);
        Contact closed = contact("Gone", "closed", null);
        scene.commit(() -> {
            contacts.forChange(closed.id()).orElseThrow().deactivate("Tess Tester", Instant.now());
            return null;
        });
        contact("Nameless", "nameless", null);
        long file = stored("First name,Last name,Email,Company,Phone\n"
                + "New,#,new-#@example.org,\"Brandt, Sohn\",'+49 30 1\n"
                + "Same,#,SAME-#@example.org,Quay,\n"
                + "Other,#,other-#@example.org,Pier,\n"
                + "A,#,double-#@example.org,,\n"
                + "B,#,Double-#@example.org,,\n"
                + "One,#,twice-#@example.org,,\n"
                + "Gone,#,closed-#@example.org,,\n"
                + "Nameless,#,,,\n"
                + "Same name,#,,,\n"
                + "SAME  name,#,,,\n"
                + "Bad,#,no address,,\n"
                + ",,nobody-#@example.org,,\n"
                + "Zero\u0000,#,zero-#@example.org,,\n"
                + "Right\u202e,#,right-#@example.org,,\n"
                + "Phone,#,phone-#@example.org,,none\n"
                + "Shifted,#,shifted-#@example.org,Quay,1,2\n"
                + ",,,,\n");
        long job = files.checked(owner, file);
        List<String> expected = List.of(
                "ADDED",
                "UNCHANGED",
                "CHANGED",
                "CONFLICT_IN_FILE",
                "CONFLICT_IN_FILE",
                "CONFLICT_CONTACTS",
                "CONFLICT_INACTIVE",
                "CONFLICT_NAME",
                "CONFLICT_NAME_IN_FILE",
                "CONFLICT_NAME_IN_FILE",
                "INVALID_EMAIL_INVALID_EMAIL",
                "INVALID_LAST_NAME_MISSING",
                "INVALID_FIRST_NAME_FORBIDDEN_CHARACTER",
                "INVALID_FIRST_NAME_FORBIDDEN_CHARACTER",
                "INVALID_PHONE_NO_PHONE",
                "TOO_MANY_CELLS",
                "EMPTY");
        assertThat(files.outcomes(job)).isEqualTo(expected);
        assertThat(scene.rows(job).get(3).outcome().orElseThrow().facts()).containsExactly("6");
        assertThat(found("new")).isEmpty();
        assertThat(found("other").orElseThrow().company()).isEqualTo("Quay");

        files.started(owner, job);

        assertThat(files.outcomes(job)).isEqualTo(expected);
        Contact added = found("new").orElseThrow();
        assertThat(added.company()).isEqualTo("Brandt, Sohn");
        assertThat(added.phone()).isEqualTo("+49 30 1");
        assertThat(added.ownerId()).isEqualTo(owner.id());
        assertThat(found("other").orElseThrow().company()).isEqualTo("Pier");
        assertThat(found("same").orElseThrow().email().orElseThrow().text()).startsWith("same");
        assertThat(found("zero")).isEmpty();
        assertThat(found("double")).isEmpty();
    }

    @Test
    void remembersTheFieldsForThePersonAndTheNameOfTheColumn() throws Exception {
        long first = stored("Wer,Email\n#,first-#@example.org\n");
        assertThat(guessed(first)).containsExactly(null, EMAIL);
        scene.as(owner, () -> imports.begin(first, List.of(LAST_NAME, EMAIL)));

        assertThat(guessed(stored("Email,WER\nx,y\n"))).containsExactly(EMAIL, LAST_NAME);

        owner = scene.owner();
        assertThat(guessed(stored("Email,WER\nx,y\n"))).containsExactly(EMAIL, null);
    }

    @Test
    void refusesFieldsThatAreChosenTwiceAndFilesOfOthers() {
        long file = stored("a,b\nx,y\n");

        assertThat(scene.as(owner, () -> imports.begin(file, List.of(EMAIL, EMAIL))))
                .isInstanceOf(BeginImportOutcome.Invalid.class);
        assertThat(scene.as(owner, () -> imports.begin(file, Arrays.asList(null, null))))
                .isInstanceOf(BeginImportOutcome.Invalid.class);
        assertThat(scene.as(owner, () -> imports.undo(file))).isEqualTo(new BeginImportOutcome.NotNow());
        StaffAccount other = scene.owner();
        assertThat(scene.as(other, () -> imports.byId(file))).isEmpty();
        assertThat(scene.as(other, () -> imports.begin(file, List.of(EMAIL, COMPANY))))
                .isEqualTo(new BeginImportOutcome.Unknown());
    }

    @Test
    void isUndoneWhereNothingWasBuiltOnIt() throws Exception {
        contact("Old", "old", "Quay");
        contact("Touched", "touched", "Quay");
        long file = imported("First name,Last name,Email,Company\n"
                + "New,#,new-#@example.org,Pier\n"
                + "Old,#,old-#@example.org,Pier\n"
                + "Touched,#,touched-#@example.org,Pier\n"
                + "Guest,#,guest-#@example.org,Pier\n");
        Contact touched = found("touched").orElseThrow();
        scene.commit(() -> {
            contacts.forChange(touched.id()).orElseThrow().assignTo(owner.id(), "Tess Tester", Instant.now());
            return null;
        });
        Portal portal = make.portal();
        make.mailed(portal, found("guest").orElseThrow(), make.role(portal, "partner"));
        assertThat(details(file).undoable()).isTrue();

        assertThat(files.undone(owner, file)).containsExactly("REMOVED", "RESTORED", "CHANGED_SINCE", "INVITED_SINCE");

        assertThat(found("new")).isEmpty();
        assertThat(found("old").orElseThrow().company()).isEqualTo("Quay");
        assertThat(found("touched").orElseThrow().company()).isEqualTo("Pier");
        assertThat(found("guest")).isPresent();
        assertThat(details(file).undoable()).isFalse();
    }

    @Test
    void forgetsWhoseDataIsErased() throws Exception {
        long file = imported("First name,Last name,Email\nAda,#,ada-#@example.org\nBo,#,bo-#@example.org\n");
        Contact erased = found("ada").orElseThrow();

        as.system(() -> erasure.of(erased.id()));

        List<ContactImportRow> rows = repository.rowsAfter(file, 0, 10);
        assertThat(rows.get(0).cells()).isEmpty();
        assertThat(rows.get(1).cells()).contains("Bo");
        assertThat(files.undone(owner, file)).containsExactly("ERASED", "REMOVED");
    }

    @Test
    void readsManyRowsAndRemovesThemInPortions() {
        String rows = IntStream.range(0, 1_501)
                .mapToObj(number -> "N" + number + ",#,n" + number + "-#@example.org")
                .collect(Collectors.joining("\n"));
        long file = stored("First name,Last name,Email\n" + rows);
        assertThat(details(file).rowCount()).isEqualTo(1_501);
        assertThat(repository.rowsAfter(file, 0, 2_000)).hasSize(1_501);

        assertThat(scene.commit(() -> repository.removeRows(file, 1_000))).isEqualTo(1_000);
        assertThat(scene.commit(() -> repository.removeRows(file, 1_000))).isEqualTo(501);
    }
}
