package org.vestibule.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.shared.paging.SortOrder.Condition;

class SortOrderTest {

    private static final SortColumn NAME = SortColumn.text("c.name").orNull();
    private static final SortColumn TIME = SortColumn.instant("c.time");
    private static final SortColumn ID = SortColumn.number("c.id");

    private final SortOrder upwards = new SortOrder(List.of(NAME, ID), false);
    private final SortOrder downwards = new SortOrder(List.of(NAME, ID), true);

    private static List<String> texts(SortOrder order, List<Object> row, boolean after) {
        return order.conditions(row, after).stream().map(Condition::text).toList();
    }

    @Test
    void continuesAfterARowWithNullGreaterThanAllValues() {
        List<Object> row = List.of("b", 7L);

        assertThat(texts(upwards, row, true))
                .containsExactly("c.name >= :k0 and (c.name > :k0 or c.name = :k0 and (c.id > :k1))", "c.name is null");
        assertThat(texts(downwards, row, true))
                .containsExactly("c.name <= :k0 and (c.name < :k0 or c.name = :k0 and (c.id < :k1))");
        assertThat(texts(upwards, row, false)).isEqualTo(texts(downwards, row, true));
        assertThat(texts(downwards, row, false)).isEqualTo(texts(upwards, row, true));
    }

    @Test
    void continuesAfterARowWithoutAValue() {
        List<Object> row = Arrays.asList(null, 7L);

        assertThat(texts(upwards, row, true)).containsExactly("c.name is null and (c.id > :k1)");
        assertThat(texts(downwards, row, true))
                .containsExactly("c.name is null and (c.id < :k1)", "c.name is not null");
    }

    @Test
    void continuesByTheFurtherColumns() {
        var order = new SortOrder(List.of(TIME, NAME, ID), false);
        Instant time = Instant.EPOCH;

        assertThat(texts(order, List.of(time, "b", 7L), true))
                .containsExactly("c.time >= :k0 and (c.time > :k0 or c.time = :k0 and"
                        + " (c.name > :k1 or c.name is null or c.name = :k1 and (c.id > :k2)))");
        assertThat(texts(order, Arrays.asList(time, null, 7L), true))
                .containsExactly(
                        "c.time >= :k0 and (c.time > :k0 or c.time = :k0 and" + " (c.name is null and (c.id > :k2)))");
        assertThat(texts(new SortOrder(List.of(ID), true), List.of(7L), true)).containsExactly("c.id < :k0");
    }

    @Test
    void givesEachConditionTheValuesOfItsParameters() {
        assertThat(upwards.conditions(List.of("b", 7L), true))
                .extracting(Condition::values)
                .containsExactly(Map.of("k0", "b", "k1", 7L), Map.of());
        assertThat(downwards.conditions(Arrays.asList(null, 7L), true))
                .extracting(Condition::values)
                .containsExactly(Map.of("k1", 7L), Map.of());
    }

    @Test
    void acceptsOnlyItsOwnCursors() {
        var order = new SortOrder(List.of(NAME, TIME, ID), false);
        String time = "2026-11-28T21:16:48.845377Z";

        assertThat(order.values(new Cursor(true, Arrays.asList(null, time, "7"))))
                .hasValueSatisfying(values -> assertThat(values).containsExactly(null, Instant.parse(time), 7L));
        assertThat(order.values(new Cursor(true, List.of("b", "yesterday", "7"))))
                .isEmpty();
        assertThat(order.values(new Cursor(true, List.of("b", time, "seven")))).isEmpty();
        assertThat(order.values(new Cursor(true, Arrays.asList("b", null, "7"))))
                .isEmpty();
        assertThat(order.values(new Cursor(true, List.of("b", "7")))).isEmpty();
        assertThat(order.values(new Cursor(true, List.of("b", time, "9223372036854775808"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z"
            })
    void takesNoTimesThatNoDatabaseTakes(String time) {
        assertThat(new SortOrder(List.of(TIME, ID), false).values(new Cursor(true, List.of(time, "7"))))
                .isEmpty();
    }
}
