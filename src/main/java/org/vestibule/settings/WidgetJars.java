package org.vestibule.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The widget jars in the operator's folder. */
public final class WidgetJars {

    static final String FOLDER = "VESTIBULE_WIDGETS_DIR";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

    /** Characters that Faces misinterprets in the path of a jar. */
    private static final Pattern MISREAD = Pattern.compile("[+%#?!]");

    private WidgetJars() {}

    /** The jars of this server, in the order of their names; empty if there is no such folder. */
    public static List<Path> all() {
        return SettingsSource.value(FOLDER).map(Path::of).map(WidgetJars::in).orElse(List.of());
    }

    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InvalidSettingException(
                    FOLDER,
                    "names a folder that can't be read: " + InvalidSettingException.quoted(folder.toString()) + ".");
        }
    }

    /**
     * @throws InvalidSettingException if Faces couldn't find a jar by its name, and would stop the application
     *     without reporting it
     */
    static void requirePlainNames(Path folder) {
        List<Path> jars = in(folder);
        for (Path jar : jars) {
            String name = String.valueOf(jar.getFileName());
            if (!PLAIN.matcher(name).matches()) {
                throw new InvalidSettingException(
                        FOLDER,
                        "has the jar " + InvalidSettingException.quoted(name)
                                + ": its name may have the letters A to Z and a to z, digits, dots, hyphens and"
                                + " underscores alone. Call it "
                                + InvalidSettingException.quoted(name.replaceAll("[^A-Za-z0-9._-]+", "-")) + ".");
            }
        }
        if (!jars.isEmpty()
                && MISREAD.matcher(folder.toAbsolutePath().toString()).find()) {
            throw new InvalidSettingException(
                    FOLDER,
                    "names a folder with jars, and its path may have none of + % # ? !, but is "
                            + InvalidSettingException.quoted(
                                    folder.toAbsolutePath().toString()) + ".");
        }
    }
}
