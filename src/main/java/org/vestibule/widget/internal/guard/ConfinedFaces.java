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
 * Keeps a running widget within its {@link Confinement}, however it accesses the request: this is the current instance,
 * the injected context, and the one passed to expressions and components.
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

    /** Replaces the context that Faces puts there, which resolvers of expressions use. */
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
