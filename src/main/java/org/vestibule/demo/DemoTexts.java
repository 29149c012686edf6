package org.vestibule.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what the demonstration's files say. */
final class DemoTexts {

    private DemoTexts() {}

    /** The whole text of a file beside this class. */
    static String read(String name) {
        try (InputStream file = DemoTexts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The demonstration lacks its file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
