package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.Statements;

/** Counts the statements that a screen takes. */
@Dependent
class ScreenStatements {

    @Inject
    Statements statements;

    /** How many the screen at the address takes, which has to name the test's mark so many times at least. */
    long of(StaffRequests staff, String address, String mark, int rows) {
        List<String> bodies = new ArrayList<>();
        long count = statements.of(() -> {
            var answer = staff.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            bodies.add(answer.body());
        });
        assertThat(count).as("statements are counted").isPositive();
        assertThat(bodies.get(0).split(mark, -1).length - 1).isGreaterThanOrEqualTo(rows);
        return count;
    }
}
