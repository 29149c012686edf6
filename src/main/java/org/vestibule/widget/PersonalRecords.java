package org.vestibule.widget;

import jakarta.json.JsonValue;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Exports and erases the personal data that a widget jar stores: an application-scoped bean for each kind of record. It
 * is called when an administrator exports or erases a contact's personal data. Vestibule doesn't find data that no such
 * bean reports.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface PersonalRecords {

    /** The unique name of its section in the export: letters and digits, for instance {@code shopEnquiries}. */
    String section();

    /**
     * All data about the person, except secrets and data about others. It runs in the export's transaction; an
     * exception aborts the export.
     */
    JsonValue export(Person person);

    /**
     * Deletes the data, or makes it anonymous, within the transaction that erases the contact: an exception rolls the
     * whole erasure back, and an administrator can retry it. It may be called more than once.
     */
    void erase(Person person);

    /**
     * The person whose data is meant.
     *
     * @param contact the contact's id, as in {@link WidgetContext.User#contact()}
     * @param email the contact's address, for records of visitors who weren't signed in; empty if there is none
     */
    record Person(long contact, Optional<String> email) {}
}
