package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.text.EmailAddress;
import org.vestibule.widget.PersonalRecords;

class WidgetRecordsTest {

    private static final Contact ADA = mock(Contact.class);

    static {
        when(ADA.id()).thenReturn(7L);
        when(ADA.email()).thenReturn(Optional.of(new EmailAddress("ada@example.org")));
    }

    /** Exports the person that it was asked about, and records the person that it erased. */
    private static final class Orders implements PersonalRecords {
        private final List<Person> erased = new ArrayList<>();

        @Override
        public String section() {
            return "orders";
        }

        @Override
        public JsonValue export(Person person) {
            return Json.createValue(person.contact() + " " + person.email().orElseThrow());
        }

        @Override
        public void erase(Person person) {
            erased.add(person);
        }
    }

    @Test
    void exportASectionForEachJar() {
        assertThat(new WidgetRecords(List.of(new Orders())).export(ADA).toString())
                .isEqualTo("{\"orders\":\"7 ada@example.org\"}");
    }

    @Test
    void areErasedWithTheContact() {
        var orders = new Orders();

        new WidgetRecords(List.of(orders)).erase(ADA, Instant.EPOCH);

        assertThat(orders.erased).containsExactly(new PersonalRecords.Person(7, Optional.of("ada@example.org")));
    }

    @Test
    void abortAndAreNamedIfOneFails() {
        PersonalRecords broken = mock(PersonalRecords.class);
        when(broken.section()).thenReturn("broken");
        when(broken.export(new PersonalRecords.Person(7, Optional.of("ada@example.org"))))
                .thenThrow(new IllegalArgumentException("no table"));

        assertThatThrownBy(() -> new WidgetRecords(List.of(broken)).export(ADA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The personal records broken of ");
    }
}
