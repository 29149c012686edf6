package org.vestibule.widget.testkit;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.vestibule.widget.internal.FragileKind;

/** The mistakes reported by {@link WidgetJar} with an additional jar or folder on the class path. */
final class Mistakes {

    private Mistakes() {}

    static List<String> in(Path place) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return WidgetJar.mistakes(new FragileKind());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
