package org.vestibule.widget;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostConstructApplicationEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Has the catalog read as soon as Faces is up: before that nothing can read contracts, after it requests come in. */
public class CatalogStart implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PostConstructApplicationEvent) {
            CDI.current().select(WidgetCatalog.class).get().read(FacesContext.getCurrentInstance());
        }
    }
}
