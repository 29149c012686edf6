package org.vestibule.widget.internal.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;

/** Wraps the Faces context of each request in a {@link ConfinedFaces}. */
public class ConfinedFacesFactory extends FacesContextFactory {

    public ConfinedFacesFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        return new ConfinedFaces(getWrapped().getFacesContext(context, request, response, lifecycle));
    }
}
