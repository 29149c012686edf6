package org.vestibule.widget;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Builds a {@link Guarded}, and goes on where what is within it can't be built. */
public class GuardedHandler extends ComponentHandler {

    public GuardedHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent guarded) throws IOException {
        try {
            super.applyNextHandler(context, guarded);
        } catch (IOException | FacesException | ELException e) {
            ((Guarded) guarded).fail(e);
        }
    }
}
