package org.vestibule.widget;

import jakarta.json.JsonValue;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Gives out and erases what a jar of widgets keeps about people: an application-scoped bean for each kind of record. It is
 * asked when an administrator exports or erases a contact's personal data. Nothing in Vestibule finds data that no such bean
 * tells of.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface PersonalRecords {

    /** The name of its section in the export, beside those of others: letters and digits, {@code shopEnquiries} say. */
    String section();

    /**
     * All that is kept about the person, but for secrets and what is known of others. It runs in the export's transaction; an
     * exception ends the export.
     */
    JsonValue export(Person person);

    /**
     * Removes all of it, or who it is about, within the transaction that erases the contact: everything is erased, or nothing.
     * So an exception ends the erasure, which an administrator can try again. It may be called more than once.
     */
    void erase(Person person);

    /**
     * Whom it is about.
     *
     * @param contact the contact's number, as {@link WidgetContext.User#contact()} gives it
     * @param email the contact's address, for records of visitors who weren't signed in; empty where there is none
     */
    record Person(long contact, Optional<String> email) {}
}
