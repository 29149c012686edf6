package org.vestibule.widget.internal.check;

import java.net.URI;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.SourceElement;
import org.vestibule.widget.internal.source.SourceReader;
import org.vestibule.widget.internal.source.WidgetContractError;

/** Finds components that use themselves, directly or indirectly, so that building them never ends. */
public final class RecursiveUse {

    private static final String RESOURCES = "META-INF/resources/";
    private static final String COMPONENTS = SourceElement.COMPOSITE + "/";

    private final boolean evenConditional;
    private final Set<String> known = new HashSet<>();
    private final Deque<Use> path = new ArrayDeque<>();

    /** A resource file uses another. */
    private record Use(String file, int line, String used, boolean conditional) {}

    private RecursiveUse(boolean evenConditional) {
        this.evenConditional = evenConditional;
    }

    /** A line about an unconditional recursion, if the component has one. */
    static Optional<String> mistake(String component) {
        return new RecursiveUse(false)
                .circle(component)
                .map(circle -> address(circle.get(circle.size() - 1).file()) + ", " + words(circle)
                        + ". Building it has no end: use it within a c:if, or take it out.");
    }

    /** Where a component that overflowed the stack uses itself, conditionally or not; empty if it doesn't. */
    public static Optional<String> place(String component) {
        return new RecursiveUse(true)
                .circle(component)
                .map(circle -> circle.get(circle.size() - 1).file() + ", " + words(circle));
    }

    private static String words(List<Use> circle) {
        Use last = circle.get(circle.size() - 1);
        return "line " + last.line() + ": " + name(last.file()) + " uses "
                + circle.stream().map(use -> name(use.file())).collect(Collectors.joining(", which uses "));
    }

    private static String name(String file) {
        return file.substring(RESOURCES.length());
    }

    private Optional<List<Use>> circle(String file) {
        if (path.stream().anyMatch(use -> use.file().equals(file))) {
            return Optional.of(
                    path.stream().dropWhile(use -> !use.file().equals(file)).toList());
        }
        if (!known.add(file)) {
            return Optional.empty();
        }
        for (Use use : uses(file)) {
            if (evenConditional || !use.conditional()) {
                path.addLast(use);
                Optional<List<Use>> circle = circle(use.used());
                path.removeLast();
                if (circle.isPresent()) {
                    return circle;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Use> uses(String file) {
        URL address = address(file);
        if (address == null) {
            return List.of();
        }
        try {
            return SourceReader.read(address).elements().stream()
                    .flatMap(each -> used(file, each).map(used -> new Use(file, each.line(), used, each.conditional())))
                    .toList();
        } catch (WidgetContractError e) {
            // That file's own check reports its mistakes.
            return List.of();
        }
    }

    private static Stream<String> used(String file, SourceElement element) {
        if (element.namespace().startsWith(COMPONENTS)) {
            return Stream.of(
                    RESOURCES + element.namespace().substring(COMPONENTS.length()) + "/" + element.name() + ".xhtml");
        }
        String source = element.is("jakarta.faces.facelets", "include")
                ? element.attributes().get("src")
                : element.is("jakarta.faces.facelets", "decorate")
                        ? element.attributes().get("template")
                        : null;
        return source == null || !source.matches("[\\w/.-]+")
                ? Stream.empty()
                : Stream.of(RESOURCES
                        + URI.create("/" + name(file)).resolve(source).getPath().substring(1));
    }

    private static URL address(String file) {
        return Thread.currentThread().getContextClassLoader().getResource(file);
    }
}
