package org.vestibule.operation;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.net.URL;
import java.util.List;

/**
 * The scripts of migrations on the class path, Vestibule's own and those of widgets' jars. They are looked for once, as each
 * look opens every jar of the server.
 */
final class MigrationFiles {

    private final List<Script> scripts;

    private MigrationFiles(List<Script> scripts) {
        this.scripts = scripts;
    }

    /**
     * A script.
     *
     * @param path where it is in its jar
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

    /** Those in the folder and the folders in it. */
    List<Script> in(String folder) {
        return scripts.stream()
                .filter(script -> script.path().startsWith(folder + "/"))
                .toList();
    }
}
