package org.vestibule.widget.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.vestibule.widget.internal.source.WidgetFolders;

/** Creates a widget jar for a test, with classes compiled from their sources. */
public final class TestJar implements AutoCloseable {

    /** A {@code beans.xml} that makes every class a bean. */
    public static final String ALL_BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"" + " bean-discovery-mode=\"all\"/>";

    /** The version of a class file for a future Java. */
    private static final byte NEWER = 99;

    private static final int MAJOR_VERSION = 7;

    private final JarOutputStream jar;

    /** Creates the jar, and replaces an existing one. */
    public TestJar(Path file) throws IOException {
        jar = new JarOutputStream(Files.newOutputStream(file));
    }

    /** Adds a widget with all its texts and no properties. */
    public void widget(String name, String implementation) throws IOException {
        add(
                WidgetFolders.FOLDER + name + ".xhtml",
                "<ui:component xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:cc=\"jakarta.faces.composite\""
                        + " xmlns:ui=\"jakarta.faces.facelets\"><cc:interface/><cc:implementation>" + implementation
                        + "</cc:implementation></ui:component>");
        add(
                WidgetFolders.FOLDER + name + ".properties",
                "widget.title=" + name + "\nwidget.description=A test.\nwidget.category=Tests\n");
    }

    /** Adds a file. */
    public void add(String path, String content) throws IOException {
        add(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a class. */
    public void classes(String name, String source) throws IOException {
        classes(name, source, code -> code);
    }

    /** Adds a class, changed after it was compiled. */
    public void classes(String name, String source, UnaryOperator<byte[]> change) throws IOException {
        add(name.replace('.', '/') + ".class", change.apply(compiled(name, source)));
    }

    /** Adds a class as a newer compiler would write it. */
    public void newerClass(String name, String source) throws IOException {
        classes(name, source, code -> {
            code[MAJOR_VERSION] = NEWER;
            return code;
        });
    }

    private void add(String path, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(path));
        jar.write(content);
        jar.closeEntry();
    }

    private static byte[] compiled(String name, String source) throws IOException {
        Path folder = Files.createTempDirectory("classes");
        Path file = folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", folder.toString(), "--release", "17", "-proc:none");
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new IllegalArgumentException(source);
            }
        }
        return Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
