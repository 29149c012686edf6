package org.vestibule.widget.internal.guard;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.ComponentSystemEventListener;
import jakarta.faces.event.SystemEvent;
import java.util.List;
import java.util.Map;

/**
 * A widget's component on a page that looks empty and immutable to other widgets while they run. A component within the
 * running widget is accessible to it.
 */
abstract class ClosedComponent extends UIComponentBase {

    /** Whether it is beside or around the running widget, which must not change it. */
    private boolean isBeside(ClosedComponent atWork) {
        return atWork != null && (atWork == this || !atWork.holds(this)) && isOnPage();
    }

    private boolean isOnPage() {
        UIComponent outer = this;
        while (outer.getParent() != null) {
            outer = outer.getParent();
        }
        return outer instanceof UIViewRoot;
    }

    /** Whether the caller is a running widget outside this one, which must not see this component's children. */
    boolean isClosed() {
        ClosedComponent atWork = WidgetCall.guardAtWork();
        return atWork != this && isBeside(atWork) && !holds(atWork);
    }

    @Override
    public List<UIComponent> getChildren() {
        return isClosed() ? List.of() : super.getChildren();
    }

    @Override
    public int getChildCount() {
        return isClosed() ? 0 : super.getChildCount();
    }

    @Override
    public Map<String, UIComponent> getFacets() {
        return isClosed() ? Map.of() : super.getFacets();
    }

    @Override
    public int getFacetCount() {
        return isClosed() ? 0 : super.getFacetCount();
    }

    @Override
    public UIComponent getFacet(String name) {
        return isClosed() ? null : super.getFacet(name);
    }

    @Override
    public void setRendered(boolean rendered) {
        requireOwn();
        super.setRendered(rendered);
    }

    @Override
    public void setValueExpression(String name, ValueExpression value) {
        requireOwn();
        super.setValueExpression(name, value);
    }

    @Override
    public void subscribeToEvent(Class<? extends SystemEvent> kind, ComponentSystemEventListener listener) {
        requireOwn();
        super.subscribeToEvent(kind, listener);
    }

    private void requireOwn() {
        if (isBeside(WidgetCall.guardAtWork())) {
            throw SiblingGuard.changed();
        }
    }

    /** Whether the component is this one, or within it. */
    boolean holds(UIComponent component) {
        UIComponent outer = component;
        while (outer != null && outer != this) {
            outer = outer.getParent();
        }
        return outer == this;
    }
}
