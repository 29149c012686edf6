package org.vestibule.widget.internal.jar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Finds beans in a jar whose class needs a missing library. The container's own error names no jar. */
public final class BeanClasses {

    /** The bean-defining annotations, as named in class files. */
    private static final List<String> ANNOTATIONS =
            List.of("Ljakarta/enterprise/context/", "Ljakarta/inject/", "Lorg/vestibule/widget/PlacementScoped;");

    private BeanClasses() {}

    /** A sentence about the first such bean; empty if there is none or the jar can't be read. */
    public static Optional<String> unusable(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class")
                        && !entry.getName().startsWith("META-INF/")
                        && isBean(file, entry)) {
                    String name = entry.getName().replaceFirst("\\.class$", "").replace('/', '.');
                    Optional<String> missing = missing(name);
                    if (missing.isPresent()) {
                        return Optional.of(jar.getFileName() + ": the bean " + name + " needs " + missing.get()
                                + ", which isn't there. Put the library that has it beside the jar.");
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isBean(JarFile file, JarEntry entry) throws IOException {
        try (var content = file.getInputStream(entry)) {
            String code = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
            return ANNOTATIONS.stream().anyMatch(code::contains);
        }
    }

    private static Optional<String> missing(String bean) {
        try {
            Class<?> type = Class.forName(bean, false, Thread.currentThread().getContextClassLoader());
            type.getDeclaredFields();
            type.getDeclaredConstructors();
            type.getDeclaredMethods();
            return Optional.empty();
        } catch (NoClassDefFoundError e) {
            return Optional.ofNullable(e.getMessage()).map(name -> name.replace('/', '.'));
        } catch (ClassNotFoundException | LinkageError e) {
            // Other checks report the unreadable jar.
            return Optional.empty();
        }
    }
}
