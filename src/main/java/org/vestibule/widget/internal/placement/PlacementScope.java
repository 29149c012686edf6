package org.vestibule.widget.internal.placement;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import org.vestibule.widget.PlacementScoped;

/** Registers {@link PlacementScoped} with the container. */
public class PlacementScope implements Extension {

    void add(@Observes AfterBeanDiscovery discovery, BeanManager manager) {
        discovery.addContext(new PlacementContext(manager));
    }
}
