package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {

    @ParameterizedTest(name = "SQL state {0}: {1}")
    @CsvSource({
        "28P01,VESTIBULE_DB_USER",
        "28000,VESTIBULE_DB_USER",
        "3D000,VESTIBULE_DB_NAME",
        "08001,VESTIBULE_DB_HOST",
        "08004,VESTIBULE_DB_HOST"
    })
    void blamesTheSettingThatAFailureComesFrom(String state, String variable) {
        var told = new SQLException("DSRA0010E", new SQLException("the driver's", state));

        assertThat(DatabaseCheck.refusal(told)).hasMessageStartingWith(variable);
    }
}
