package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Holds that a bean has no constructor for the container alone, as {@code docs/decisions} (21) says. */
class ConstructorsTest {

    @Test
    void weldMakesProxiesWithoutAConstructorForThem() throws IOException {
        Properties weld = new Properties();
        try (var file = getClass().getResourceAsStream("/weld.properties")) {
            weld.load(file);
        }

        assertThat(weld).containsEntry("org.jboss.weld.construction.relaxed", "true");
    }

    @Test
    void noBeanHasAConstructorWithoutParametersBesideTheOneThatInjects() {
        var beans = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule").stream()
                        .filter(ConstructorsTest::injectsByItsConstructor)
                        .toList();

        assertThat(beans).isNotEmpty().noneMatch(bean -> bean.getConstructors().stream()
                .anyMatch(constructor ->
                        constructor.getRawParameterTypes().isEmpty() && !constructor.isAnnotatedWith(Inject.class)));
    }

    private static boolean injectsByItsConstructor(JavaClass bean) {
        return bean.getConstructors().stream().anyMatch((JavaConstructor each) -> each.isAnnotatedWith(Inject.class));
    }
}
