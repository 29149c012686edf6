package org.vestibule.widget;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.Resource;
import io.github.classgraph.ScanResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URL;
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

    void read(FacesContext faces) {
        var reader = new ContractReader(faces, editors);
        Map<String, Widget> found = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (URL address : sources()) {
            try {
                Widget widget = reader.read(ContractSource.of(address));
                if (found.put(widget.name(), widget) != null) {
                    problems.add(address + ": there is another widget of that name.");
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
