package org.vestibule.widget.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.BundleSource;
import org.vestibule.widget.internal.source.NearestWord;

/**
 * Checks the keys of a widget's bundle, with their lines: a typo in an optional key would otherwise never be noticed.
 */
final class BundleKeys {

    private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

    private final String address;
    private final Properties texts = new Properties();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /** @param content has passed the checks of {@link BundleSource} */
    BundleKeys(String address, byte[] content) {
        this.address = address;
        String written = new String(content, StandardCharsets.UTF_8);
        load(texts, written);
        int number = 0;
        boolean goesOn = false;
        for (String line : written.split("\\R", -1)) {
            number++;
            if (!goesOn) {
                Properties one = new Properties();
                load(one, line);
                int at = number;
                one.stringPropertyNames().forEach(key -> lines.put(key, at));
            }
            goesOn = line.matches("(?:.*[^\\\\])?(?:\\\\\\\\)*\\\\");
        }
    }

    private static void load(Properties texts, String written) {
        try {
            texts.load(new StringReader(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a translation, whose name ends with a language. */
    boolean isTranslation() {
        return address.replaceFirst(".*/", "").contains("_");
    }

    /** The part of its name that should be a language; "" for the base bundle. */
    String language() {
        String name = address.replaceFirst(".*/", "").replaceFirst("\\.properties$", "");
        return name.contains("_") ? name.substring(name.indexOf('_') + 1).replaceFirst("_.*", "") : "";
    }

    /** Whether it is a translation into a valid language, even one that pages don't have. */
    boolean isIntoLanguage() {
        return ISO_LANGUAGES.contains(language());
    }

    Set<String> names() {
        return lines.keySet();
    }

    /**
     * A line for each mistake.
     *
     * @param plain the keys of the widget's base bundle
     * @param source the source of the component and its designer, which use keys of their own
     */
    List<String> mistakes(Widget widget, Set<String> plain, String source) {
        List<String> required = widget.texts().required(widget);
        Set<String> known = new HashSet<>(required);
        known.addAll(BundleTexts.optional(widget));
        List<String> mistakes = new ArrayList<>();
        if (isTranslation() && !isIntoLanguage()) {
            mistakes.add(address + ": \"" + language() + "\" is no language. The translations are those into de and fr;"
                    + " the plain bundle is in English.");
        }
        lines.forEach((key, line) -> {
            if (required.contains(key) && texts.getProperty(key, "").isBlank()) {
                mistakes.add(address + ", line " + line + ": " + key + " is empty. Authors read it.");
            }
            if (!known.contains(key) && !isRead(key, source)) {
                typo(key, known, plain)
                        .map(meant -> address + ", line " + line + ": " + key + " means nothing here. Did you mean \""
                                + meant + "\"?")
                        .ifPresent(mistakes::add);
            }
        });
        return mistakes;
    }

    private Optional<String> typo(String key, Set<String> known, Set<String> plain) {
        List<String> near = Stream.concat(
                        known.stream(), isTranslation() && !plain.contains(key) ? plain.stream() : Stream.empty())
                .filter(meant -> !lines.containsKey(meant))
                .distinct()
                .toList();
        return NearestWord.typo(key, near);
    }

    /** Whether the source contains the key, or a prefix of it to which it may append the rest. */
    private static boolean isRead(String key, String source) {
        return source.contains(key) || source.contains("'" + key.replaceFirst("\\..*", ".") + "'");
    }
}
