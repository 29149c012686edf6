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
 * All widgets: the composite components in {@code META-INF/resources/widgets/} of this application and of any jar of
 * the server. They are discovered, and their contracts read, once when the application starts.
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
     * Whether the widget's component can be read now: its jar may have been overwritten or removed since the start,
     * while the server still has its cached contract.
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
     * @throws WidgetContractError if a contract is invalid; lists what to correct in each
     */
    public void read(FacesContext faces) {
        var reader = new ContractReader(DefaultValues.in(faces.getELContext()), kinds);
        var metadata = new FacesMetadata(faces);
        WidgetReading reading = new WidgetReading(reader, (source, widget) -> {
                    metadata.require(source, widget);
                    // Only a warning, because a library's resolver, or a file that includes this one, may define the
                    // name.
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
