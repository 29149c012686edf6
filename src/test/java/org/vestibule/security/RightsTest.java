package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static Stream<Class<?>> house() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule").stream()
                        .filter(service -> !service.isEquivalentTo(RequiresInterceptor.class))
                        .filter(service -> !service.isInterface())
                        .<Class<?>>map(JavaClass::reflect);
    }

    @Test
    void areWrittenDownForEveryActionThereIs() {
        Set<String> actions = RightsTable.actions(house()).keySet();

        assertThat(actions)
                .as("Add what is new to the table, with who may do it")
                .isNotEmpty()
                .noneMatch(action -> RightsTable.allowed(action).isEmpty());
        assertThat(RightsTable.ALLOWED.keySet())
                .as("Take out of the table what is gone")
                .allMatch(row ->
                        actions.stream().anyMatch(action -> (RightsTable.name(action) + ".").startsWith(row + ".")));
    }
}
