package org.vestibule.widget.internal.guard;

import jakarta.el.ELContext;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Map;
import org.vestibule.widget.internal.confine.ConfinedExternal;
import org.vestibule.widget.internal.confine.ConfinedMap;
import org.vestibule.widget.internal.confine.Confinement;

/**
 * Keeps a widget at work within its {@link Confinement}, whichever way it comes to the request: this is the current instance,
 * what beans have injected, and what expressions and components are given.
 */
final class ConfinedFaces extends FacesContextWrapper {

    private final ExternalContext external;

    ConfinedFaces(FacesContext wrapped) {
        super(wrapped);
        external = new ConfinedExternal(wrapped.getExternalContext());
        setCurrentInstance(this);
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return WidgetCall.atWork() == null ? super.getAttributes() : new ConfinedMap<>(super.getAttributes());
    }

    @Override
    public ExternalContext getExternalContext() {
        return external;
    }

    /** Faces puts its own there, which resolvers of expressions ask. */
    @Override
    public ELContext getELContext() {
        ELContext expressions = super.getELContext();
        if (expressions.getContext(FacesContext.class) != this) {
            expressions.putContext(FacesContext.class, this);
        }
        return expressions;
    }

    @Override
    public void responseComplete() {
        if (!Confinement.isRedirected()) {
            Confinement.requireMayEndAnswer();
        }
        super.responseComplete();
    }

    @Override
    public void release() {
        Confinement.requireMayEndAnswer();
        super.release();
    }

    @Override
    public void setViewRoot(UIViewRoot root) {
        if (Confinement.isOn()) {
            throw new IllegalStateException("a widget can't replace the view: others are on the page, too");
        }
        super.setViewRoot(root);
    }
}
