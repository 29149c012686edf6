package org.vestibule.widget.internal;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.util.Set;

/** Builds a {@link Guarded}, and goes on where what is within it can't be built. */
public class GuardedHandler extends ComponentHandler {

    public GuardedHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) {
        FacesContext faces = context.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        Guarded guard = (Guarded) component;
        Set<SystemEventListener> before = GuardedListener.of(page);
        guard.build(faces, () -> super.applyNextHandler(context, component));
        GuardedListener.guardNew(page, before, guard);
    }
}
