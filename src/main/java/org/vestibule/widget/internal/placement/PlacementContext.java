package org.vestibule.widget.internal.placement;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import org.vestibule.widget.PlacementScoped;
import org.vestibule.widget.internal.guard.WidgetCall;

/** Gives beans that are {@link PlacementScoped} the placement whose widget is at work. */
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

    /** Those of whichever request is under way: a proxy, which is looked up once, as that costs more than what it is for. */
    private PlacementBeans beans() {
        if (beans == null) {
            beans = manager.createInstance().select(PlacementBeans.class).get();
        }
        return beans;
    }
}
