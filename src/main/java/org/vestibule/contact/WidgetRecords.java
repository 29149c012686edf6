package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vestibule.text.EmailAddress;
import org.vestibule.widget.PersonalRecords;
import org.vestibule.widget.PersonalRecords.Person;

/** The data that widget jars keep about a contact, each in its own section. */
@ApplicationScoped
class WidgetRecords implements PersonalDataSource {

    private final Iterable<PersonalRecords> known;

    @Inject
    WidgetRecords(@Any Instance<PersonalRecords> known) {
        this((Iterable<PersonalRecords>) known);
    }

    WidgetRecords(Iterable<PersonalRecords> known) {
        this.known = known;
    }

    @Override
    public Place place() {
        return Place.WIDGETS;
    }

    @Override
    public JsonValue export(Contact contact) {
        var sections = new Facts();
        inOrder()
                .forEach(
                        records -> sections.with(records.section(), of(records, each -> each.export(person(contact)))));
        return sections.json();
    }

    @Override
    public void erase(Contact contact, Instant now) {
        inOrder()
                .forEach(records -> of(records, each -> {
                    each.erase(person(contact));
                    return true;
                }));
    }

    private Stream<PersonalRecords> inOrder() {
        Stream.Builder<PersonalRecords> all = Stream.builder();
        known.forEach(all::add);
        return all.build().sorted(Comparator.comparing(PersonalRecords::section));
    }

    private static Person person(Contact contact) {
        return new Person(contact.id(), contact.email().map(EmailAddress::text));
    }

    /** A failing source aborts the export or erasure, and the exception names it: no data may be left out silently. */
    private static <T> T of(PersonalRecords records, Function<PersonalRecords, T> work) {
        try {
            return work.apply(records);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The personal records " + records.section() + " of "
                            + records.getClass().getName() + " failed",
                    e);
        }
    }
}
