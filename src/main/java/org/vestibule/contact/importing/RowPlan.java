package org.vestibule.contact.importing;

import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRequest;
import org.vestibule.job.RowOutcome;

/**
 * What importing a row does, as things are now.
 *
 * @param outcome what becomes of the row; if nothing is done, why
 * @param entry the contact as it will be; null if nothing is done
 * @param contact the contact that is changed; null if one is added, or if nothing is done
 */
record RowPlan(RowOutcome outcome, ContactRequest entry, Contact contact) {

    static RowPlan nothing(RowOutcome outcome) {
        return new RowPlan(outcome, null, null);
    }

    boolean isToBeDone() {
        return entry != null;
    }
}
