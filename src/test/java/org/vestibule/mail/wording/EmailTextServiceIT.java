package org.vestibule.mail.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vestibule.mail.wording.EmailMessage.INVITATION;
import static org.vestibule.mail.wording.EmailMessage.RECOVERY;
import static org.vestibule.mail.wording.EmailMessage.STAFF_PASSWORD;
import static org.vestibule.mail.wording.WordingField.BODY;
import static org.vestibule.mail.wording.WordingField.SUBJECT;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.message.InvitationEmailData;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalRequest;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class EmailTextServiceIT {

    @Inject
    EmailTextService service;

    @Inject
    PortalRepository portals;

    @Inject
    CreatePortal createPortal;

    @Inject
    MessageTemplates templates;

    @Inject
    As as;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    private int update(String statement, Portal portal) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setLong(1, portal.id());
            return update.executeUpdate();
        }
    }

    private Portal portal() {
        String key = "words-" + UUID.randomUUID().toString().substring(0, 8);
        var portal = new Portal(key, "Quay", Locale.ENGLISH, "#335577");
        portals.add(portal);
        return portal;
    }

    private EmailText now(Portal portal, String language) {
        return as.system(() -> service.open(portal.id(), INVITATION, language)).orElseThrow();
    }

    private ChangeEmailTextOutcome change(Portal portal, long seen, WordingField field, String text) {
        Map<WordingField, String> texts =
                new EnumMap<>(ShippedWording.of(INVITATION, Locale.ENGLISH).texts());
        texts.put(field, text);
        return as.system(() -> service.change(
                new ChangeEmailTextRequest(portal.id(), INVITATION, "en", seen, new EmailWording(texts))));
    }

    private String subjectFor(Portal portal, Locale locale) {
        return templates
                .invitation(new InvitationEmailData(
                        portal.id(),
                        "Quay",
                        "Quay",
                        null,
                        "Ada",
                        "Grace",
                        List.of(),
                        null,
                        "https://quay.example.org/••••",
                        Instant.EPOCH,
                        locale))
                .subject();
    }

    @Test
    void thePortalsWordsAreSentOnlyInTheirLanguage() {
        Portal portal = portal();
        Portal other = portal();

        assertThat(change(portal, 0, SUBJECT, "{firstName}, come to {portal}"))
                .isInstanceOf(ChangeEmailTextOutcome.Changed.class);

        assertThat(subjectFor(portal, Locale.ENGLISH)).isEqualTo("Ada, come to Quay");
        assertThat(subjectFor(portal, Locale.US)).isEqualTo("Ada, come to Quay");
        assertThat(subjectFor(portal, Locale.forLanguageTag("es"))).isEqualTo("Ada, come to Quay");
        assertThat(subjectFor(portal, Locale.GERMAN)).isEqualTo("Grace lädt Sie zu Quay ein");
        assertThat(subjectFor(other, Locale.ENGLISH)).isEqualTo("Grace invites you to Quay");
        assertThat(now(portal, "en").own().orElseThrow().changedBy()).isEqualTo("Vestibule");
    }

    @Test
    void theLongestWordsAreStored() {
        Portal portal = portal();
        String body = "{link}" + "𝄞".repeat((BODY.maxLength() - 6) / 2);

        assertThat(change(portal, 0, BODY, body)).isInstanceOf(ChangeEmailTextOutcome.Changed.class);

        assertThat(now(portal, "en").wording().text(BODY)).isEqualTo(body);
    }

    @Test
    void aColleaguesWordsAreNotOverwritten() {
        Portal portal = portal();
        change(portal, 0, SUBJECT, "First");
        long seen = now(portal, "en").version();
        change(portal, seen, SUBJECT, "Second");

        assertThat(change(portal, 0, SUBJECT, "From nothing"))
                .isInstanceOf(ChangeEmailTextOutcome.ChangedByColleague.class);
        assertThat(change(portal, seen, SUBJECT, "From the first"))
                .isInstanceOfSatisfying(ChangeEmailTextOutcome.ChangedByColleague.class, changed -> assertThat(
                                changed.current().wording().text(SUBJECT))
                        .isEqualTo("Second"));
    }

    @Test
    void invalidWordsAreNotStored() {
        Portal portal = portal();

        assertThat(change(portal, 0, BODY, "Hello\n{nobody}"))
                .isInstanceOfSatisfying(
                        ChangeEmailTextOutcome.Invalid.class, invalid -> assertThat(invalid.violations())
                                .extracting(WordingViolation::line)
                                .containsExactly(2, 2));
        assertThat(now(portal, "en").own()).isEmpty();
    }

    @Test
    void theShippedWordsCanBeRestored() {
        Portal portal = portal();
        change(portal, 0, SUBJECT, "Ours");

        as.system(() -> service.useShipped(portal.id(), INVITATION, "en"));
        assertThat(now(portal, "en").own()).isEmpty();

        change(portal, 0, SUBJECT, "Ours again");
        String shipped = now(portal, "en").shipped().text(SUBJECT);
        change(portal, now(portal, "en").version(), SUBJECT, shipped);
        assertThat(now(portal, "en").own()).as("typed as they were shipped").isEmpty();
    }

    @Test
    void reportsChangedShippedWordsUntilTheNextSave() throws Exception {
        Portal portal = portal();
        change(portal, 0, SUBJECT, "Ours");
        assertThat(now(portal, "en").isOvertaken()).isFalse();
        update("update portal_email_text set shipped_hash = 'of former words' where portal_id = ?", portal);

        assertThat(now(portal, "en").isOvertaken()).isTrue();
        assertThat(subjectFor(portal, Locale.ENGLISH)).as("never forced").isEqualTo("Ours");
        change(portal, now(portal, "en").version(), SUBJECT, "Ours");
        assertThat(now(portal, "en").isOvertaken()).isFalse();
    }

    @Test
    void listsEachMessageInEachLanguage() {
        Portal portal = portal();
        change(portal, 0, SUBJECT, "Ours");

        assertThat(as.system(() -> service.of(portal.id())))
                .hasSize(18)
                .filteredOn(text -> text.own().isPresent())
                .singleElement()
                .satisfies(text -> assertThat(text.language()).isEqualTo("en"));
        assertThat(as.system(() -> service.of(0))).isEmpty();
    }

    @Test
    void rejectsUnknownMessagesAndLanguages() {
        Portal portal = portal();

        assertThat(as.system(() -> service.open(portal.id(), INVITATION, "xx"))).isEmpty();
        assertThat(as.system(() -> service.open(portal.id(), STAFF_PASSWORD, "en")))
                .isEmpty();
        assertThat(as.system(() -> service.open(0, RECOVERY, "en"))).isEmpty();
    }

    @Test
    void administratorsChangeThemAndCrmUsersListThem() {
        Portal portal = portal();
        Set<Right> crm = Set.of(Right.PORTALS);

        assertThat(as.someoneWith(crm, () -> service.of(portal.id()))).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(crm, () -> service.open(portal.id(), INVITATION, "en")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(crm, () -> service.useShipped(portal.id(), INVITATION, "en")));
    }

    @Test
    void aCopyOfThePortalHasTheSameWords() {
        Portal portal = portal();
        change(portal, 0, SUBJECT, "Ours");
        String address = portal.key().replace("words", "copy");

        var outcome =
                as.system(() -> createPortal.create(new CreatePortalRequest("Copy", address, "en", portal.id(), null)));

        assertThat(outcome).isInstanceOf(CreatePortalOutcome.Created.class);
        Portal copy = portals.byKey(address).orElseThrow();
        assertThat(now(copy, "en").wording()).isEqualTo(now(portal, "en").wording());
        assertThat(now(copy, "en").isOvertaken()).isFalse();
    }

    @Test
    void theyAreDeletedWithTheirPortal() throws Exception {
        Portal portal = portal();
        change(portal, 0, SUBJECT, "Ours");

        update("delete from portal where id = ?", portal);

        assertThat(update("delete from portal_email_text where portal_id = ?", portal))
                .isZero();
    }
}
