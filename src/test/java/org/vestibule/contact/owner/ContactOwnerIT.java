package org.vestibule.contact.owner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.contact.owner.ChangeOwnerOutcome.Changed;
import org.vestibule.contact.owner.ChangeOwnerOutcome.Refused;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.staff.administration.StaffChanges;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class ContactOwnerIT {

    @Inject
    ContactOwnerService owners;

    @Inject
    ContactService contacts;

    @Inject
    ContactRepository directory;

    @Inject
    StaffChanges staff;

    @Inject
    Colleagues colleagues;

    @Inject
    AuditLogRepository auditLog;

    @Inject
    As as;

    @Inject
    UserTransaction transaction;

    private Contact add(StaffAccount creator) {
        return colleagues.as(creator, this::added);
    }

    private Contact added() {
        var entry = ContactRequest.ofKeys(Map.of("lastName", "owned" + UUID.randomUUID()));
        return ((SaveContactOutcome.Changed) contacts.add(entry)).contact();
    }

    private Contact stored(Contact contact) {
        return as.system(() -> contacts.open(contact.id())).orElseThrow();
    }

    @Test
    void isTheCreatorUntilAnotherOwnerIsChosen() {
        StaffAccount creator = colleagues.active(Job.CRM_USER);
        StaffAccount other = colleagues.active(Job.CRM_USER);
        Contact contact = add(creator);
        assertThat(contact.ownerId()).isEqualTo(creator.id());

        assertThat(as.system(() -> owners.change(contact.id(), other.id())))
                .isEqualTo(new Changed(contact.name(), new ContactOwner(other.id(), other.displayName())));
        assertThat(as.system(() -> owners.of(contact.id())))
                .map(ContactOwner::id)
                .contains(other.id());
        assertThat(as.system(() -> owners.change(contact.id(), null))).isEqualTo(new Changed(contact.name(), null));
        assertThat(stored(contact).ownerId()).isNull();
        assertThat(auditLog.aboutContact(contact.id()))
                .filteredOn(entry -> entry.type() == AuditEventType.CONTACT__OWNER_CHANGED)
                .extracting(entry -> entry.detail("former-owner").orElse("") + ">"
                        + entry.detail("owner").orElse(""))
                .containsExactlyInAnyOrder(creator.id() + ">" + other.id(), other.id() + ">");
    }

    @Test
    void isNobodyIfVestibuleAddsTheContact() {
        assertThat(as.system(this::added).ownerId()).isNull();
    }

    @Test
    void needsAnActiveAccountThatMaySeeContacts() {
        Contact contact = as.system(this::added);
        StaffAccount author = colleagues.active(Job.PAGE_AUTHOR);
        StaffAccount former = colleagues.active(Job.CRM_USER);
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        colleagues.as(admin, () -> staff.deactivate(former.id()));

        assertThat(as.system(() -> owners.choices()))
                .extracting(ContactOwner::id)
                .contains(admin.id())
                .doesNotContain(author.id(), former.id());
        assertThat(as.system(() -> owners.change(contact.id(), author.id()))).isEqualTo(Refused.NOT_ACTIVE);
        assertThat(as.system(() -> owners.change(contact.id(), former.id()))).isEqualTo(Refused.NOT_ACTIVE);
        assertThat(as.system(() -> owners.change(contact.id(), -1L))).isEqualTo(Refused.NOT_ACTIVE);
        assertThat(as.system(() -> owners.change(-1, admin.id()))).isEqualTo(Refused.UNKNOWN);
        assertThat(stored(contact).ownerId()).isNull();
    }

    @Test
    void staysIfTheAccountOrTheContactIsClosed() {
        StaffAccount creator = colleagues.active(Job.CRM_USER);
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        Contact contact = add(creator);
        colleagues.as(admin, () -> staff.deactivate(creator.id()));
        assertThat(as.system(() -> owners.of(contact.id()))).isPresent();
        assertThat(as.system(() -> owners.change(contact.id(), creator.id()))).isInstanceOf(Changed.class);

        as.system(() -> contacts.deactivate(contact.id()));
        assertThat(as.system(() -> owners.change(contact.id(), admin.id()))).isEqualTo(Refused.CLOSED);
        assertThat(stored(contact).ownerId()).isEqualTo(creator.id());
    }

    @Test
    void aChangeDoesNotConflictWithAnEditOfTheContact() {
        Contact contact = add(colleagues.active(Job.CRM_USER));
        as.system(() -> owners.change(contact.id(), null));
        assertThat(stored(contact).version()).isGreaterThan(contact.version());
        assertThat(stored(contact).details()).isEqualTo(contact.details());
    }

    @Test
    void handsOverAllContactsInBatches() throws Exception {
        StaffAccount leaving = colleagues.active(Job.CRM_USER);
        StaffAccount staying = colleagues.active(Job.CRM_USER);
        var all = IntStream.range(0, 5).mapToObj(number -> add(leaving)).toList();
        Contact closed = all.get(0);
        as.system(() -> contacts.deactivate(closed.id()));
        long version = stored(closed).version();

        assertThat(inTransaction(() -> directory.moveOwned(leaving.id(), staying.id(), 3)))
                .isEqualTo(3);
        assertThat(inTransaction(() -> directory.moveOwned(leaving.id(), staying.id(), 3)))
                .isEqualTo(2);
        assertThat(inTransaction(() -> directory.moveOwned(leaving.id(), staying.id(), 3)))
                .isZero();

        assertThat(all).allMatch(contact -> stored(contact).ownerId().equals(staying.id()));
        assertThat(stored(closed).version()).isEqualTo(version + 1);
        assertThat(inTransaction(() -> directory.moveOwned(staying.id(), null, 10)))
                .isEqualTo(5);
        assertThat(all).allMatch(contact -> stored(contact).ownerId() == null);
    }

    private int inTransaction(Callable<Integer> work) throws Exception {
        transaction.begin();
        try {
            int moved = work.call();
            transaction.commit();
            return moved;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
