package org.vestibule.widget.internal.guard;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.CompositeFaceletHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import jakarta.faces.view.facelets.FacetHandler;
import java.io.IOException;

/** Builds a {@link Guarded}, and continues if its content can't be built. */
public class GuardedHandler extends ComponentHandler {

    public GuardedHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        FacesContext faces = context.getFacesContext();
        Guarded guard = (Guarded) component;
        if (guard.isSuspended(faces)) {
            applyFacets(context, component);
            return;
        }
        guard.build(faces, () -> super.applyNextHandler(context, component));
    }

    /** Builds the replacement for a widget that is left out. */
    private void applyFacets(FaceletContext context, UIComponent component) throws IOException {
        FaceletHandler[] within = nextHandler instanceof CompositeFaceletHandler several
                ? several.getHandlers()
                : new FaceletHandler[] {nextHandler};
        for (FaceletHandler each : within) {
            if (each instanceof FacetHandler) {
                each.apply(context, component);
            }
        }
    }
}
