package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WidgetTablesTest {

    @TempDir
    Path folder;

    @Test
    void areSetsByTheNameOfTheirFolder() throws IOException {
        write("META-INF/migrations/shop/V1__orders.sql");
        write("META-INF/migrations/shop/V2__prices.sql");
        write("META-INF/migrations/news/V1__subscribers.sql");
        try (var loader = loader()) {
            var sets = WidgetTables.among(MigrationFiles.onClassPath(loader));

            assertThat(sets).containsOnlyKeys("news", "shop");
            assertThat(sets.get("shop")).hasSize(2);
        }
    }

    @Test
    void needAFolderWithTheValidNameOfATable() throws IOException {
        for (String wrong : new String[] {"V1__a.sql", "Shop/V1__a.sql", "my-shop/V1__a.sql", "shop/more/V1__a.sql"}) {
            Path script = write("META-INF/migrations/" + wrong);
            try (var loader = loader()) {
                assertThatThrownBy(() -> WidgetTables.among(MigrationFiles.onClassPath(loader)))
                        .as(wrong)
                        .hasMessageContaining(
                                wrong + ": the migrations of a widget's tables are in META-INF/migrations/");
            }
            Files.delete(script);
        }
    }

    @Test
    void areDistinguishedFromOurOwnByTheirJar() throws IOException {
        assertThat(WidgetTables.isOfAWidgetJar(URI.create("jar:file:/srv/widgets/shop.jar!/db/migration/V1__a.sql")
                        .toURL()))
                .isTrue();
        assertThat(WidgetTables.isOfAWidgetJar(URI.create("file:/srv/target/classes/db/migration/V1__a.sql")
                        .toURL()))
                .isFalse();
        assertThat(WidgetTables.isOfAWidgetJar(
                        URI.create("jar:file:/srv/vestibule.war/WEB-INF/lib/a.jar!/db/migration/V1__a.sql")
                                .toURL()))
                .isFalse();
    }

    private Path write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "SELECT 1");
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }
}
