package org.vestibule.widget.internal.placement;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.HashMap;
import java.util.Map;

/** The beans of a page's placements, in a request. */
@RequestScoped
class PlacementBeans {

    private record Key(String placement, Contextual<?> bean) {}

    private record Instance<T>(Contextual<T> bean, T object, CreationalContext<T> creation) {
        void destroy() {
            bean.destroy(object, creation);
        }
    }

    private final Map<Key, Instance<?>> instances = new HashMap<>();

    /** The placement's bean, which is created if needed; null if it doesn't exist and {@code creation} is null. */
    @SuppressWarnings("unchecked")
    <T> T get(String placement, Contextual<T> bean, CreationalContext<T> creation) {
        Key key = new Key(placement, bean);
        Instance<T> known = (Instance<T>) instances.get(key);
        if (known == null && creation != null) {
            known = new Instance<>(bean, bean.create(creation), creation);
            instances.put(key, known);
        }
        return known == null ? null : known.object();
    }

    @PreDestroy
    void destroy() {
        instances.values().forEach(Instance::destroy);
        instances.clear();
    }
}
