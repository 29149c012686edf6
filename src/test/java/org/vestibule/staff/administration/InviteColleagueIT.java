package org.vestibule.staff.administration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailActivityService;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.Outbox;
import org.vestibule.security.Right;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.StaffState;
import org.vestibule.staff.administration.InviteColleagueOutcome.Invalid;
import org.vestibule.staff.administration.InviteColleagueOutcome.Invited;
import org.vestibule.staff.administration.InviteColleagueViolation.Field;
import org.vestibule.staff.administration.InviteColleagueViolation.Reason;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Inviting a colleague. */
@InServer
@BothDatabases
class InviteColleagueIT {

    private static final Invalid TAKEN = new Invalid(List.of(new InviteColleagueViolation(Field.EMAIL, Reason.TAKEN)));

    @Inject
    StaffAccountService accounts;

    @Inject
    StaffChanges changes;

    @Inject
    Outbox outbox;

    @Inject
    EmailActivityService records;

    @Inject
    Colleagues colleagues;

    @Inject
    As as;

    @Test
    void createsAnAccountWithoutPasswordAndAnEmailWithAMaskedLink() {
        String address = Colleagues.address();

        assertThat(colleagues.invite(address)).isInstanceOf(Invited.class);

        var account = accounts.byUserName(address).orElseThrow();
        assertThat(account.state()).isEqualTo(StaffState.INVITED);
        assertThat(accounts.signIn(address, "").account()).isEmpty();
        assertThat(accounts.signIn(address, "$none").account()).isEmpty();
        EmailActivity email = emails(account.id()).get(0);
        assertThat(email.recipient()).isEqualTo(address);
        assertThat(email.text()).contains("/signin/password?link=••••••••").contains("Cora Colleague");
    }

    @Test
    void refusesATakenMailboxInAnySpelling() {
        String address = Colleagues.address();
        colleagues.invite(address);

        assertThat(colleagues.invite(" " + address.toUpperCase(Locale.ROOT) + " "))
                .isEqualTo(TAKEN);
        assertThat(emails(accounts.byUserName(address).orElseThrow().id())).hasSize(1);
    }

    @Test
    void onlyOneOfSeveralConcurrentInvitationsSucceeds() throws Exception {
        String address = Colleagues.address();
        Callable<InviteColleagueOutcome> invite = () -> colleagues.invite(address);

        List<InviteColleagueOutcome> outcomes = AtOnce.all(Collections.nCopies(4, invite));

        assertThat(outcomes).filteredOn(Invited.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(TAKEN::equals).hasSize(3);
        assertThat(emails(accounts.byUserName(address).orElseThrow().id())).hasSize(1);
    }

    @Test
    void sendingAgainCancelsTheQueuedEmail() {
        long id = colleagues.invited().id();

        as.someoneWith(Set.of(Right.STAFF), () -> changes.sendLink(id, Locale.GERMAN));

        List<EmailActivity> emails = emails(id);
        assertThat(emails).hasSize(2);
        assertThat(emails.get(0).locale()).isEqualTo(Locale.GERMAN);
        // The dispatcher may have been faster.
        assertThat(emails.get(1).status()).isIn(EmailStatus.CANCELLED, EmailStatus.SENT, EmailStatus.SENDING);
    }

    @Test
    void theEmailIsHiddenFromUsersWithoutTheStaffRight() {
        long email = emails(colleagues.invited().id()).get(0).id();

        assertThat(as.someoneWith(Set.of(Right.INVITATIONS), () -> records.read(email)))
                .isEmpty();
        assertThat(as.someoneWith(Set.of(Right.INVITATIONS, Right.STAFF), () -> records.read(email)))
                .isPresent();
    }

    private List<EmailActivity> emails(long id) {
        return outbox.regarding(EmailKind.STAFF_INVITATION, id);
    }
}
