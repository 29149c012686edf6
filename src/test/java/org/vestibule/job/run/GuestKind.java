package org.vestibule.job.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.job.JobFacts;
import org.vestibule.job.JobKind;
import org.vestibule.job.RowFacts;
import org.vestibule.job.RowInput;
import org.vestibule.job.RowInputs;
import org.vestibule.job.RowOutcome;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;

/**
 * A kind of jobs for tests, whose rows add contacts: as many as the parameter {@code rows} says, named after the job. Every
 * seventh is skipped, every eleventh fails unexpectedly. With {@code stuck} collecting rows always takes too long, with
 * {@code slowRow} the row of that number does.
 */
@ApplicationScoped
public class GuestKind implements JobKind {

    static final String NAME = "test-guests";

    @Inject
    private ContactRepository contacts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whether rows with a number above 30 take a while. */
    static volatile boolean slow;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.CONTACTS;
    }

    @Override
    public String bundle() {
        return "org.vestibule.invitation.many";
    }

    @Override
    public RowInputs collect(JobFacts job, String after, int most) {
        if (job.parameters().containsKey("stuck")) {
            throw tooSlow();
        }
        int first = after == null ? 1 : Integer.parseInt(after);
        int all = Integer.parseInt(job.parameters().get("rows"));
        // Portions of an odd size, so that there are several.
        int last = Math.min(first + 32, all);
        List<RowInput> rows = IntStream.rangeClosed(first, last)
                .mapToObj(number -> RowInput.of("guest " + number))
                .toList();
        return new RowInputs(rows, last < all ? String.valueOf(last + 1) : null);
    }

    @Override
    public RowOutcome check(JobFacts job, RowFacts row) {
        return row.number() % 7 == 0 ? RowOutcome.skipped("SEVENTH") : RowOutcome.done("WOULD_ADD", null);
    }

    @Override
    public RowOutcome run(JobFacts job, RowFacts row) {
        if (row.number() % 7 == 0) {
            return RowOutcome.skipped("SEVENTH", "7");
        }
        var details = new ContactDetails(
                "Job" + job.id(), row.input().text(), Optional.empty(), null, null, null, Optional.empty());
        var contact = new Contact(details, caller.name(), clock.instant());
        contacts.add(contact);
        if (String.valueOf(row.number()).equals(job.parameters().get("slowRow"))) {
            throw tooSlow();
        }
        if (row.number() % 11 == 0) {
            throw new IllegalStateException("The eleventh is not for adding");
        }
        if (slow && row.number() > 30) {
            rest();
        }
        return RowOutcome.done("ADDED", contact.id(), caller.name());
    }

    /** As if PostgreSQL had ended a statement that took too long. */
    private static RuntimeException tooSlow() {
        return new PersistenceException(new SQLException("canceling statement due to statement timeout", "57014"));
    }

    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
