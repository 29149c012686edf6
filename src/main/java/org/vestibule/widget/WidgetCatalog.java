package org.vestibule.widget;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The widgets there are: the composite components in {@code META-INF/resources/widgets/} of this application and of any
 * jar of the server. They are found and their contracts read once, when the application starts; a contract that can't be
 * read stops the start with a {@link WidgetContractError} that says what to mend.
 */
@ApplicationScoped
public class WidgetCatalog {

    /** The resource library that all widgets are in. */
    public static final String LIBRARY = "widgets";

    static final String FOLDER = "META-INF/resources/widgets/";

    private volatile Map<String, Widget> widgets = Map.of();

    /** All widgets by name. */
    public List<Widget> all() {
        return List.copyOf(widgets.values());
    }

    public Optional<Widget> find(String name) {
        return Optional.ofNullable(widgets.get(name));
    }

    void read(FacesContext faces) {
        var reader = new ContractReader(faces);
        Map<String, Widget> found = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (ContractSource source : sources()) {
            try {
                found.put(source.widget(), reader.read(source));
            } catch (WidgetContractError e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new WidgetContractError(String.join(System.lineSeparator(), problems));
        }
        widgets = found;
    }

    private static List<ContractSource> sources() {
        var classPath = new ClassGraph()
                .addClassLoader(Thread.currentThread().getContextClassLoader())
                .acceptPathsNonRecursive(FOLDER);
        try (ScanResult scan = classPath.scan()) {
            return scan.getResourcesWithExtension("xhtml").stream()
                    .map(resource -> ContractSource.of(resource.getURL()))
                    .toList();
        }
    }
}
