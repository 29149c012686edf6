package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @Test
    void aPoolerIsUsedOnlyIfItIsNamed() {
        assertThat(pooledBy("")).isFalse();
        assertThat(pooledBy("none")).isFalse();
        assertThat(pooledBy("transaction")).isTrue();
    }

    @Test
    void anotherModeOfThePoolerIsRefused() {
        assertThatThrownBy(() -> pooledBy("statement"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("VESTIBULE_DB_POOLER must be none or transaction, but is \"statement\".");
    }

    private static boolean pooledBy(String pooler) {
        Map<String, String> values = Map.of(
                "VESTIBULE_DB", "postgresql",
                "VESTIBULE_DB_HOST", "db",
                "VESTIBULE_DB_NAME", "vestibule",
                "VESTIBULE_DB_USER", "vestibule",
                "VESTIBULE_DB_PASSWORD", "secret",
                "VESTIBULE_DB_POOLER", pooler);
        var environment = new Environment(variable -> Optional.ofNullable(values.get(variable)));
        return ((DatabaseSettings.Postgresql) environment.database()).pooled();
    }
}
