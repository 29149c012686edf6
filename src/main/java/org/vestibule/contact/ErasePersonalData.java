package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.TransactionRetry;

/** Erases all that is kept about a contact, for good: everything or nothing. */
@ApplicationScoped
@Requires(Right.PERSONAL_DATA)
public class ErasePersonalData {

    private final ErasePersonalDataTransaction step;

    @Inject
    ErasePersonalData(ErasePersonalDataTransaction step) {
        this.step = step;
    }

    public ErasureOutcome of(long contactId) {
        return TransactionRetry.settle(() -> step.take(contactId));
    }
}
