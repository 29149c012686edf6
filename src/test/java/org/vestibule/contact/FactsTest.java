package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestibule.text.EmailAddress;

class FactsTest {

    @Test
    void listsFactsInOrderWithTypesAndOmitsUnknownFacts() {
        var facts = new Facts()
                .with("number", 7L)
                .with("phone", null)
                .with("active", true)
                .with("email", new EmailAddress("ada@example.org"))
                .with("at", Instant.parse("2026-05-03T12:00:00Z"))
                .with("roles", List.of("Buyer", "Partner"));

        assertThat(facts.json()).hasToString("""
                {"number":7,"active":true,"email":"ada@example.org","at":"2026-05-03T12:00:00Z",\
                "roles":["Buyer","Partner"]}""");
    }
}
