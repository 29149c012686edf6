package org.vestibule.portal.creation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.portal.creation.CreatePortalViolation.Reason;

class CreatePortalRequestTest {

    private static CreatePortalRequest at(String address) {
        return new CreatePortalRequest("Quay", address, "en", null, null);
    }

    private static CreatePortalRequest named(String name) {
        return new CreatePortalRequest(name, "quay", "en", null, null);
    }

    private static CreatePortalViolation of(NewPortalField field, Reason reason) {
        return new CreatePortalViolation(field, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quay", "quay-2", "24-7", "ab", "a123456789-a123456789-a123456789-a123456"})
    void acceptsValidAddresses(String address) {
        assertThat(at(address).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Quay",
                "the quay",
                "kai_1",
                "größe",
                "-quay",
                "quay-",
                "a--b",
                "a/b",
                "../etc",
                "quay\u202E",
                "a123456789-a123456789-a123456789-a1234567"
            })
    void refusesInvalidAddresses(String address) {
        assertThat(at(address).violations()).containsExactly(of(NewPortalField.ADDRESS, Reason.NO_KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "api", "crm", "design"})
    void refusesReservedAddresses(String address) {
        assertThat(at(address).violations()).containsExactly(of(NewPortalField.ADDRESS, Reason.RESERVED));
    }

    @Test
    void reportsAllMissingFieldsInFieldOrder() {
        assertThat(new CreatePortalRequest(" ", null, "", null, null).violations())
                .containsExactly(
                        of(NewPortalField.NAME, Reason.MISSING),
                        of(NewPortalField.ADDRESS, Reason.MISSING),
                        of(NewPortalField.LANGUAGE, Reason.NO_LANGUAGE));
    }

    @Test
    void acceptsSingleLineNamesOfUpTo100Characters() {
        assertThat(named("n".repeat(100)).violations()).isEmpty();
        assertThat(named("n".repeat(101)).violations()).containsExactly(of(NewPortalField.NAME, Reason.TOO_LONG));
        assertThat(named("two\nlines").violations())
                .containsExactly(of(NewPortalField.NAME, Reason.FORBIDDEN_CHARACTER));
    }

    @ParameterizedTest
    @CsvSource({"Harbour Partners, harbour-partners", "Größe, grosse", "合作伙伴, ''", "API, ''", "Q, ''"})
    void suggestsOnlyValidAddresses(String name, String address) {
        assertThat(PortalKey.suggestion(name, "en")).isEqualTo(address);
    }

    @Test
    void leavesRoomForANumberAfterTheSuggestion() {
        assertThat(at(PortalKey.suggestion("n".repeat(100), "en") + "-999").violations())
                .isEmpty();
    }
}
