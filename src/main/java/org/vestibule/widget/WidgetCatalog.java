package org.vestibule.widget;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.Resource;
import io.github.classgraph.ScanResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The widgets there are: the composite components in {@code META-INF/resources/widgets/} of this application and of any
 * jar of the server. They are found and their contracts read once, when the application starts.
 */
@ApplicationScoped
public class WidgetCatalog {

    /** The resource library that all widgets are in. */
    public static final String LIBRARY = "widgets";

    /** The resource library of the designers that widgets bring, each named as its widget. */
    public static final String DESIGNERS = "designers";

    static final String FOLDER = "META-INF/resources/widgets/";

    private final PropertyEditors editors;

    private volatile Map<String, Widget> widgets = Map.of();

    @Inject
    WidgetCatalog(PropertyEditors editors) {
        this.editors = editors;
    }

    protected WidgetCatalog() {
        this(null);
    }

    /** All widgets by name. */
    public List<Widget> all() {
        return List.copyOf(widgets.values());
    }

    public Optional<Widget> find(String name) {
        return Optional.ofNullable(widgets.get(name));
    }

    /**
     * Finds the widgets and reads their contracts.
     *
     * @throws WidgetContractError if a contract can't be read; it says of each such contract what to mend
     */
    public void read(FacesContext faces) {
        var reader = new ContractReader(faces, editors);
        Map<String, Widget> found = new TreeMap<>();
        Map<String, URL> homes = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (URL address : sources()) {
            try {
                ContractSource source = ContractSource.of(address);
                URL other = homes.putIfAbsent(source.widget(), address);
                if (other == null) {
                    found.put(source.widget(), reader.read(source));
                } else {
                    problems.add(address + ": there is another widget of that name, " + other + ".");
                }
            } catch (WidgetContractError e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new WidgetContractError(String.join(System.lineSeparator(), problems));
        }
        widgets = found;
    }

    private static List<URL> sources() {
        var classPath = new ClassGraph()
                .addClassLoader(Thread.currentThread().getContextClassLoader())
                .acceptPathsNonRecursive(FOLDER);
        try (ScanResult scan = classPath.scan()) {
            return scan.getResourcesWithExtension("xhtml").stream()
                    .map(Resource::getURL)
                    .toList();
        }
    }
}
