package org.vestibule.widget.internal.placement;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import org.vestibule.widget.PlacementScoped;
import org.vestibule.widget.internal.guard.WidgetCall;

/** The CDI context of {@link PlacementScoped}: finds beans by the placement of the running widget. */
class PlacementContext implements Context {

    private final BeanManager manager;
    private volatile PlacementBeans beans;

    PlacementContext(BeanManager manager) {
        this.manager = manager;
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return PlacementScoped.class;
    }

    @Override
    public <T> T get(Contextual<T> bean, CreationalContext<T> creation) {
        return beans().get(placement(), bean, creation);
    }

    @Override
    public <T> T get(Contextual<T> bean) {
        return beans().get(placement(), bean, null);
    }

    @Override
    public boolean isActive() {
        return WidgetCall.atWork() != null;
    }

    private static String placement() {
        String placement = WidgetCall.atWork();
        if (placement == null) {
            throw new ContextNotActiveException("no widget is at work");
        }
        return placement;
    }

    /**
     * The beans of the current request, by a proxy that is looked up once, because the lookup costs more than its use.
     */
    private PlacementBeans beans() {
        if (beans == null) {
            beans = manager.createInstance().select(PlacementBeans.class).get();
        }
        return beans;
    }
}
