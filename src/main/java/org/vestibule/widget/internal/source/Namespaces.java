package org.vestibule.widget.internal.source;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The known namespaces of tags in a component. Tags of others would be written to the page unchanged. */
public final class Namespaces {

    private static final Pattern NAMESPACE = Pattern.compile("<namespace>\\s*([^<\\s]+)\\s*</namespace>");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The namespaces of HTML and SVG, of Faces, and of Vestibule. */
    private static final List<String> BUILT_IN = List.of(
            XHTML,
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1998/Math/MathML",
            "jakarta.faces",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.composite",
            "jakarta.faces.passthrough",
            "jakarta.tags.core",
            "jakarta.tags.functions",
            "vestibule",
            "vestibule.parts");

    private static final String COMPONENTS = SourceElement.COMPOSITE + "/";

    private Namespaces() {}

    /** All namespaces: the built-in ones and those of the tag libraries in any jar, searched once. */
    public static Set<String> known() {
        return Found.ALL;
    }

    private static final class Found {
        private static final Set<String> ALL = Set.copyOf(find());
    }

    private static Set<String> find() {
        Set<String> known = new TreeSet<>(BUILT_IN);
        var libraries = new ClassGraph()
                .addClassLoader(Thread.currentThread().getContextClassLoader())
                .acceptPathsNonRecursive("META-INF");
        try (ScanResult scan = libraries.scan()) {
            scan.getResourcesWithExtension("xml")
                    .filter(file -> file.getPath().endsWith(".taglib.xml"))
                    .forEachByteArrayThrowingIOException((file, content) -> {
                        Matcher named = NAMESPACE.matcher(new String(content, StandardCharsets.UTF_8));
                        if (named.find()) {
                            known.add(named.group(1));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** A line for each unknown namespace in the file, and for each missing component. */
    public static List<String> unknown(ContractSource source, Set<String> known) {
        Set<String> told = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        for (SourceElement each : source.elements()) {
            String namespace = each.namespace();
            if (namespace.startsWith(COMPONENTS)) {
                String file =
                        "META-INF/resources/" + namespace.substring(COMPONENTS.length()) + "/" + each.name() + ".xhtml";
                if (Thread.currentThread().getContextClassLoader().getResource(file) == null && told.add(file)) {
                    lines.add(source.at(each.line()) + "there is no component " + file + ".");
                }
            } else if (!namespace.isEmpty() && !known.contains(namespace) && told.add(namespace)) {
                lines.add(source.at(each.line()) + "the namespace \"" + namespace + "\" means nothing here."
                        + NearestWord.question(namespace, known));
            }
        }
        return lines;
    }
}
