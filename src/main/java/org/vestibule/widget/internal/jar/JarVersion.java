package org.vestibule.widget.internal.jar;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.logging.Logger;

/** Finds jars compiled for a newer Java: their beans would be missing without an error. */
final class JarVersion {

    private static final Logger LOG = Logger.getLogger(JarVersion.class.getName());

    /** The difference between a class file's version and its Java version. */
    private static final int OFFSET = 44;

    private JarVersion() {}

    /** The first class for a newer Java, with that version; empty if all can be run. */
    static Optional<String> newer(Path jar, int running) {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                // Classes under META-INF/versions may be for a newer Java, by design.
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    int version = version(file, entry);
                    if (version > running) {
                        String name =
                                entry.getName().replaceFirst("\\.class$", "").replace('/', '.');
                        return Optional.of(name + " is for Java " + version);
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            LOG.warning(() -> jar + " can't be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static int version(JarFile file, JarEntry entry) throws IOException {
        try (InputStream content = file.getInputStream(entry);
                var data = new DataInputStream(content)) {
            data.readInt();
            data.readUnsignedShort();
            return data.readUnsignedShort() - OFFSET;
        }
    }
}
