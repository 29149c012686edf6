package org.vestibule.operation;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the migrations of widget jars for their own tables: each set is in a folder under {@code META-INF/migrations},
 * and its history is named after the folder.
 */
final class WidgetTables {

    static final String FOLDER = "META-INF/migrations";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{1,20}");

    private WidgetTables() {}

    /**
     * The scripts by the name of their folder.
     *
     * @throws IllegalStateException if a script is in no such folder, or the folder's name can't be that of a table
     */
    static SortedMap<String, List<URL>> among(MigrationFiles files) {
        SortedMap<String, List<URL>> sets = new TreeMap<>();
        for (MigrationFiles.Script script : files.in(FOLDER)) {
            String file = script.path().substring(FOLDER.length() + 1);
            String name = file.replaceFirst("/[^/]*$", "");
            if (!NAME.matcher(name).matches() || name.equals(file)) {
                throw new IllegalStateException(script.address() + ": the migrations of a widget's tables are in "
                        + FOLDER + "/<name>/, with a name of 2 to 21 small letters and digits.");
            }
            sets.computeIfAbsent(name, first -> new ArrayList<>()).add(script.address());
        }
        return sets;
    }

    /** Whether the file is in a jar that was added to the server, not in one of the application's own. */
    static boolean isOfAWidgetJar(URL file) {
        String address = file.toString();
        return address.contains(".jar!/") && !address.contains("/WEB-INF/");
    }
}
