package org.vestibule.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListPortionsTest {

    private static final Cursor FIRST = new Cursor(true, List.of("1"));
    private static final Cursor SECOND = new Cursor(true, List.of("2"));

    private final List<Cursor> asked = new ArrayList<>();

    private ListPortions<String> reading(List<ListPortion<String>> portions) {
        Iterator<ListPortion<String>> next = portions.iterator();
        return new ListPortions<>(cursor -> {
            asked.add(cursor);
            return next.next();
        });
    }

    @Test
    void goesOnWhereThePortionBeforeEnded() {
        ListPortions<String> portions =
                reading(List.of(new ListPortion<>(List.of("a"), FIRST), new ListPortion<>(List.of("b"), null)));

        assertThat(portions.get()).containsExactly("a");
        assertThat(portions.get()).containsExactly("b");
        assertThat(portions.get()).isEmpty();
        assertThat(portions.get()).isEmpty();
        assertThat(asked).containsExactly(null, FIRST);
    }

    @Test
    void doesNotEndAtAPortionWhoseRecordsWereDeletedMeanwhile() {
        ListPortions<String> portions = reading(List.of(
                new ListPortion<>(List.of("a"), FIRST),
                new ListPortion<>(List.of(), SECOND),
                new ListPortion<>(List.of("c"), null)));

        assertThat(portions.get()).containsExactly("a");
        assertThat(portions.get()).containsExactly("c");
        assertThat(portions.get()).isEmpty();
    }
}
