package org.vestibule.widget.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.vestibule.widget.internal.check.ComponentUses;
import org.vestibule.widget.internal.jar.WidgetFiles;
import org.vestibule.widget.internal.source.BundleSource;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.WidgetContractError;

/**
 * Finds the widgets of the class path and reads their contracts: in the server, and in the tests of widget developers.
 */
final class WidgetReading {

    private static final Logger LOG = Logger.getLogger(WidgetReading.class.getName());

    /** The languages of pages. */
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

    private final ContractReader reader;
    private final BiConsumer<ContractSource, Widget> check;
    private final Map<String, Widget> found = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, List<BundleKeys>> bundles = new HashMap<>();

    /** @param check throws a {@link WidgetContractError} for a readable but invalid contract */
    WidgetReading(ContractReader reader, BiConsumer<ContractSource, Widget> check) {
        this.reader = reader;
        this.check = check;
    }

    /** Reads all widgets. */
    WidgetReading readAll() {
        try (WidgetFiles files = WidgetFiles.scan()) {
            Set<String> unreadable = bundles(files);
            Map<String, List<URL>> homes = files.components().stream()
                    .collect(Collectors.groupingBy(WidgetFiles::widgetOf, LinkedHashMap::new, Collectors.toList()));
            homes.forEach((name, components) -> {
                if (components.size() > 1) {
                    mistakes.addAll(WidgetFiles.duplicates(name, components));
                } else {
                    read(components.get(0), unreadable);
                }
            });
            mistakes.addAll(files.misplaced());
            files.tellDuplicates();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Checks the bundles; returns the widgets whose texts can't be read. */
    private Set<String> bundles(WidgetFiles files) throws IOException {
        Set<String> unreadable = new HashSet<>();
        files.bundles().forEach((bundle, content) -> {
            String widget = WidgetFiles.widgetOf(bundle);
            List<String> wrong = BundleSource.mistakes(bundle, content);
            mistakes.addAll(wrong);
            if (wrong.isEmpty()) {
                bundles.computeIfAbsent(widget, name -> new ArrayList<>()).add(new BundleKeys(bundle, content));
            } else {
                unreadable.add(widget);
            }
        });
        return unreadable;
    }

    /** Checks the keys of a widget's bundles. */
    private void keys(ContractSource source, Widget widget) {
        List<BundleKeys> all = bundles.getOrDefault(source.widget(), List.of());
        Set<String> plain = all.stream()
                .filter(bundle -> !bundle.isTranslation())
                .flatMap(bundle -> bundle.names().stream())
                .collect(Collectors.toSet());
        Set<String> keys =
                all.stream().flatMap(bundle -> bundle.names().stream()).collect(Collectors.toSet());
        mistakes.addAll(ComponentUses.missingTexts(source, keys));
        all.stream()
                .filter(BundleKeys::isIntoLanguage)
                .map(BundleKeys::language)
                .filter(language -> !LANGUAGES.contains(language))
                .forEach(language -> LOG.warning(() -> source.address() + ": there is a translation into \"" + language
                        + "\", which nobody can choose: pages are in English, German and French"));
        String written = source.written() + DesignerSource.written(widget);
        all.forEach(bundle -> mistakes.addAll(bundle.mistakes(widget, plain, written)));
    }

    private void read(URL component, Set<String> unreadable) {
        try {
            ContractSource source = ContractSource.of(component);
            if (!unreadable.contains(source.widget())) {
                Widget widget = reader.read(source);
                keys(source, widget);
                check.accept(source, widget);
                found.put(source.widget(), widget);
            }
        } catch (WidgetContractError e) {
            mistakes.addAll(e.getMessage().lines().toList());
        }
    }

    Map<String, Widget> widgets() {
        return Map.copyOf(found);
    }

    /** A line for each mistake. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }
}
