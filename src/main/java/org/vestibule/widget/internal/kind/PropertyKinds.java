package org.vestibule.widget.internal.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.widget.PropertyKind;

/** All kinds of this application and of any jar of the server. */
@ApplicationScoped
public class PropertyKinds {

    private final List<PropertyKind> kinds;

    @Inject
    PropertyKinds(@Any Instance<PropertyKind> kinds) {
        this(kinds.stream().toList());
    }

    public PropertyKinds(Collection<PropertyKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * The kind of values of that class; empty if there is none.
     *
     * @throws IllegalStateException if there are two
     */
    public Optional<PropertyKind> of(Class<?> valueClass) {
        List<PropertyKind> all =
                kinds.stream().filter(kind -> kind.supports(valueClass)).toList();
        List<PropertyKind> own = all.stream().filter(kind -> !kind.givesWay()).toList();
        if (own.size() > 1) {
            throw new IllegalStateException(
                    "there are two kinds of properties for the type " + valueClass.getName() + ": "
                            + own.stream()
                                    .map(kind -> kind.toString().replaceFirst("@.*", ""))
                                    .collect(Collectors.joining(" and ")));
        }
        return own.isEmpty() ? all.stream().findFirst() : own.stream().findFirst();
    }
}
