package org.vestibule.operation;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.net.URL;
import java.util.List;

/**
 * The migration scripts on the class path, Vestibule's own and those of widget jars. They are searched once, because
 * each search opens every jar of the server.
 */
final class MigrationFiles {

    private final List<Script> scripts;

    private MigrationFiles(List<Script> scripts) {
        this.scripts = scripts;
    }

    /**
     * A migration script.
     *
     * @param path its path in its jar
     */
    record Script(String path, URL address) {}

    static MigrationFiles onClassPath(ClassLoader loader) {
        var classPath = new ClassGraph()
                .addClassLoader(loader)
                .acceptPathsNonRecursive(MigrationScripts.FOLDER)
                .acceptPaths(WidgetTables.FOLDER);
        try (ScanResult scan = classPath.scan()) {
            return new MigrationFiles(scan.getResourcesWithExtension("sql").stream()
                    .map(file -> new Script(file.getPath(), file.getURL()))
                    .toList());
        }
    }

    /** The scripts in the folder and its subfolders. */
    List<Script> in(String folder) {
        return scripts.stream()
                .filter(script -> script.path().startsWith(folder + "/"))
                .toList();
    }
}
