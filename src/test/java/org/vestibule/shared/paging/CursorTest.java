package org.vestibule.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void canBeInAnAddressWithAnyValues() {
        for (boolean after : new boolean[] {true, false}) {
            var cursor =
                    new Cursor(after, Arrays.asList("dvořák \"&?#%+/ 山田", null, "2026-11-28T21:16:48.845377918Z", "7"));

            assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
            assertThat(Cursor.in(Map.of(cursor.name(), cursor.text()))).contains(cursor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "%", "bm90IGpzb24", "e30", "WyJh", "ä"})
    void asksForTheFirstPageWhereItCannotBeRead(String text) {
        assertThat(Cursor.in(Map.of(Cursor.AFTER, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a\\u0000b\",\"7\"]",
                "[\"\\ud800\",\"7\"]",
                "[[\"a\"],\"7\"]",
                "[\"a\",{}]",
                "[\"a\",7]",
                "[\"a\"",
                "[\"a\",",
                "\"a\"",
                "7",
                " "
            })
    void asksForTheFirstPageWhereItsValuesAreNone(String json) {
        assertThat(Cursor.in(Map.of(Cursor.AFTER, encoded(json)))).isEmpty();
    }

    @Test
    void isRefusedIfItIsDeeplyNested() {
        assertThat(Cursor.in(Map.of(Cursor.AFTER, encoded("[".repeat(2000))))).isEmpty();
        assertThat(Cursor.in(Map.of(Cursor.AFTER, encoded("[" + "{\"a\":".repeat(500)))))
                .isEmpty();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isRefusedIfItIsTooLong() {
        assertThat(Cursor.in(Map.of(Cursor.AFTER, "W".repeat(5000)))).isEmpty();
    }
}
