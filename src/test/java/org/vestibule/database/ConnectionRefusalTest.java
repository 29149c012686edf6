package org.vestibule.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionRefusalTest {

    @ParameterizedTest(name = "SQL state {0}: {1}")
    @CsvSource({
        "28P01,VESTIBULE_DB_USER",
        "28000,VESTIBULE_DB_USER",
        "3D000,VESTIBULE_DB_NAME",
        "08001,VESTIBULE_DB_HOST",
        "08004,VESTIBULE_DB_HOST",
        "53300,VESTIBULE_DB_HOST"
    })
    void blamesTheSettingThatAFailureComesFrom(String state, String variable) {
        var told = new SQLException("DSRA0010E", new SQLException("the driver's", state));

        assertThat(ConnectionRefusal.of(told)).hasMessageStartingWith(variable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FATAL: no pg_hba.conf entry for host \"10.0.0.7\", user \"ada\", database \"vestibule\", no encryption",
                "FATAL: pg_hba.conf rejects connection for host \"10.0.0.7\", user \"ada\", database \"vestibule\", SSL off",
                "FATAL: kein pg_hba.conf-Eintrag für Host »10.0.0.7«, Benutzer »ada«, Datenbank »vestibule«, keine Verschlüsselung"
            })
    void blamesNeitherUserNorPasswordWhereTheRulesOfTheDatabaseRefuseTheConnection(String answer) {
        var told = new SQLException("DSRA0010E", new SQLException(answer, "28000"));

        assertThat(ConnectionRefusal.of(told)).hasMessageStartingWith("VESTIBULE_DB_SSLMODE");
    }

    @Test
    void doesNotBlameThePasswordIfTheUserMayNotSignIn() {
        var told = new SQLException("FATAL: role \"ada\" is not permitted to log in", "28000");

        assertThat(ConnectionRefusal.of(told).getMessage())
                .startsWith("VESTIBULE_DB_USER")
                .doesNotContain("PASSWORD");
    }
}
