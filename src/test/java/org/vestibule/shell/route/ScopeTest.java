package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.Screens;

class ScopeTest {

    @Test
    void everyRouteHasARow() {
        assertThat(Route.all())
                .as("Add the address to the table, with what it answers to whom")
                .isNotEmpty()
                .allMatch(route -> ScopeTable.ROWS.stream()
                        .anyMatch(row ->
                                Route.of(row.address()).filter(route::equals).isPresent()));
    }

    @Test
    void everyServletHasARow() {
        assertThat(patterns())
                .as("Add the address to the table, with what it answers to whom")
                .isNotEmpty()
                .allMatch(pattern -> ScopeTable.ROWS.stream().anyMatch(row -> answers(pattern, row.address())));
    }

    @Test
    void everyScreenIsTestedInABrowser() {
        assertThat(Route.all())
                .as("Add the screen to those that ScreensIT looks at")
                .filteredOn(route ->
                        route.view().endsWith(".xhtml") && !route.view().equals("/start.xhtml"))
                .isNotEmpty()
                .allMatch(route -> Stream.of(Screens.values())
                        .map(screen -> screen.address().replace("{id}", "1").replaceFirst("\\?.*", ""))
                        .anyMatch(address ->
                                Route.of(address).filter(route::equals).isPresent()));
    }

    private static List<String> patterns() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule").stream()
                        .filter(servlet -> servlet.isAnnotatedWith(WebServlet.class))
                        .map(servlet -> servlet.getAnnotationOfType(WebServlet.class))
                        .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns()))
                        .flatMap(Stream::of)
                        .toList();
    }

    private static boolean answers(String pattern, String address) {
        return pattern.endsWith("/*")
                ? address.startsWith(pattern.substring(0, pattern.length() - 1))
                : address.equals(pattern);
    }
}
