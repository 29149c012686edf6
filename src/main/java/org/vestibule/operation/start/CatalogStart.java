package org.vestibule.operation.start;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostConstructApplicationEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.vestibule.operation.StartupFailure;
import org.vestibule.settings.InvalidConfigurationExit;
import org.vestibule.widget.catalog.WidgetCatalog;
import org.vestibule.widget.internal.source.WidgetContractError;

/**
 * Reads the widget catalog as soon as Faces has started: before that contracts can't be read, after that requests come
 * in. A contract that can't be read aborts the startup.
 */
public class CatalogStart implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PostConstructApplicationEvent) {
            try {
                // Faces creates this listener, and Mojarra on Liberty doesn't inject into listeners.
                CDI.current().select(WidgetCatalog.class).get().read(FacesContext.getCurrentInstance());
                CDI.current()
                        .getBeanManager()
                        .getExtension(DeploymentWatch.class)
                        .started();
            } catch (WidgetContractError e) {
                InvalidConfigurationExit.because(e.getMessage());
            } catch (RuntimeException | Error e) {
                StartupFailure.because(e);
            }
        }
    }
}
