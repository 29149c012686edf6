package org.vestibule.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionRetryTest {

    private int made;

    private Callable<Integer> failing(int times, RuntimeException failure) {
        return () -> {
            made++;
            if (made <= times) {
                throw failure;
            }
            return made;
        };
    }

    private static int settle(Callable<Integer> attempt) throws Exception {
        return TransactionRetry.settle(attempt, () -> false);
    }

    private static RuntimeException sql(String state) {
        return new PersistenceException(new IllegalStateException(new SQLException("said so", state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23505", "23503"})
    void triesAgainAfterLosingToAnotherTransaction(String state) throws Exception {
        assertThat(settle(failing(2, sql(state)))).isEqualTo(3);
    }

    @Test
    void retriesAfterAConcurrentChangeOrDeletionOfTheRecord() throws Exception {
        assertThat(settle(failing(1, new PersistenceException(new OptimisticLockException("stale")))))
                .isEqualTo(2);
        assertThat(settle(failing(made + 1, new EntityNotFoundException("gone"))))
                .isEqualTo(4);
    }

    @Test
    void findsTheStateBehindABatch() throws Exception {
        var batch = new BatchUpdateException("batch", "XJ208", new int[0]);
        batch.setNextException(new SQLException("duplicate", "23505"));

        assertThat(settle(failing(1, new PersistenceException(batch)))).isEqualTo(2);
    }

    // A value too long, null, a check, no room, a lock that took too long, a connection that broke,
    // cancelled.
    @ParameterizedTest
    @ValueSource(
            strings = {"22001", "23502", "23513", "23514", "53100", "55P03", "40XL1", "40XL2", "08006", "57014", "42X05"
            })
    void whatNoOtherAttemptCanCureIsThrownAtOnce(String state) throws Exception {
        assertThatThrownBy(() -> settle(failing(9, sql(state)))).isInstanceOf(PersistenceException.class);
        assertThat(made).isEqualTo(1);
    }

    @Test
    void givesUpAfterFourAttempts() throws Exception {
        assertThatThrownBy(() -> settle(failing(9, sql("40001")))).isInstanceOf(PersistenceException.class);
        assertThat(made).isEqualTo(4);
    }

    @Test
    void triesOnceInTheCallersTransaction() throws Exception {
        assertThatThrownBy(() -> TransactionRetry.settle(failing(9, sql("40001")), () -> true))
                .isInstanceOf(PersistenceException.class);
        assertThat(made).isEqualTo(1);
    }

    @Test
    void endsIfTheCausesAreCyclic() throws Exception {
        var outer = new IllegalStateException("outer");
        outer.initCause(new IllegalStateException("inner", outer));

        assertThatThrownBy(() -> settle(failing(9, outer))).isSameAs(outer);
        assertThat(made).isEqualTo(1);
    }

    @Test
    void remembersWhatWasReadAtFirst() throws Exception {
        List<Integer> read = new ArrayList<>();

        settle(() -> {
            if (made > 0) {
                read.add(CurrentAttempt.atFirst(() -> made));
            }
            return failing(3, sql("40001")).call();
        });

        assertThat(read).containsExactly(1, 1, 1);
        assertThat(CurrentAttempt.atFirst(() -> 7)).isEqualTo(7);
    }

    @Test
    void remembersThatNothingWasReadAtFirst() throws Exception {
        List<Integer> read = new ArrayList<>();

        settle(() -> {
            read.add(CurrentAttempt.atFirst(() -> made == 0 ? null : made));
            return failing(1, sql("40001")).call();
        });

        assertThat(read).containsExactly(null, null);
    }
}
