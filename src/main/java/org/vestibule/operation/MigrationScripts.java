package org.vestibule.operation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Finds the scripts under {@code db/migration} for Flyway, whose own search fails if the path of the server has a space
 * or letters other than ASCII: it searches for the decoded path in encoded addresses.
 */
final class MigrationScripts implements ResourceProvider {

    static final String FOLDER = "db/migration";

    private final List<LoadableResource> scripts;

    private MigrationScripts(List<LoadableResource> scripts) {
        this.scripts = scripts;
    }

    /** Vestibule's own scripts. */
    static MigrationScripts among(MigrationFiles files) {
        List<URL> found =
                files.in(FOLDER).stream().map(MigrationFiles.Script::address).toList();
        found.stream().filter(WidgetTables::isOfAWidgetJar).findFirst().ifPresent(foreign -> {
            throw new IllegalStateException(foreign + ": " + FOLDER + " holds the migrations of Vestibule's tables."
                    + " Those of a widget's go into " + WidgetTables.FOLDER + "/<a name of your own>/.");
        });
        return of(found);
    }

    static MigrationScripts of(List<URL> scripts) {
        return new MigrationScripts(
                scripts.stream().<LoadableResource>map(Script::new).sorted().toList());
    }

    @Override
    public LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name)
                        || script.getAbsolutePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String... suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix)
                        && Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    /** A script loaded from its address. */
    private static final class Script extends LoadableResource {

        private final URL address;

        Script(URL address) {
            this.address = address;
        }

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(address.openStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + "/" + getFilename();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return address.getPath();
        }

        @Override
        public String getFilename() {
            String path = address.getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return getFilename();
        }
    }
}
