package org.vestibule.widget.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.vestibule.widget.internal.check.ExpressionChecks;
import org.vestibule.widget.internal.kind.PropertyKinds;
import org.vestibule.widget.internal.source.DefaultValues;
import org.vestibule.widget.internal.source.WidgetContractError;

/**
 * The widgets there are: the composite components in {@code META-INF/resources/widgets/} of this application and of any
 * jar of the server. They are found and their contracts read once, when the application starts.
 */
@ApplicationScoped
public class WidgetCatalog {

    private static final Logger LOG = Logger.getLogger(WidgetCatalog.class.getName());

    private final PropertyKinds kinds;
    private final BeanManager beans;

    private volatile Map<String, Widget> widgets = Map.of();

    @Inject
    WidgetCatalog(PropertyKinds kinds, BeanManager beans) {
        this.kinds = kinds;
        this.beans = beans;
    }

    /** All widgets by name. */
    public List<Widget> all() {
        return List.copyOf(widgets.values());
    }

    public Optional<Widget> find(String name) {
        return Optional.ofNullable(widgets.get(name));
    }

    /**
     * Whether the widget's component can be read at the moment: its jar may have been overwritten or taken away since the
     * start, which leaves the server with what it remembers of it.
     */
    public boolean isReadable(Widget widget) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(widget.file())) {
            return content != null && content.readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Finds the widgets and reads their contracts.
     *
     * @throws WidgetContractError if a contract can't be read; it says of each such contract what to mend
     */
    public void read(FacesContext faces) {
        var reader = new ContractReader(DefaultValues.in(faces.getELContext()), kinds);
        var metadata = new FacesMetadata(faces);
        WidgetReading reading = new WidgetReading(reader, (source, widget) -> {
                    metadata.require(source, widget);
                    // Somebody else may know the name: a resolver of a library's, or whoever includes the file.
                    ExpressionChecks.unknown(source, beans, faces).forEach(LOG::warning);
                })
                .readAll();
        List<String> problems = new ArrayList<>(WidgetBeans.mistakes(beans));
        problems.addAll(reading.mistakes());
        if (!problems.isEmpty()) {
            throw WidgetContractError.ofAll(problems);
        }
        widgets = new TreeMap<>(reading.widgets());
    }
}
