package org.vestibule.widget.internal.guard;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands beside a widget on its page: noted before the widget is at work, and put back after that where anything of it was
 * taken away or added to. Faces has ways to change lists of components of which it tells nobody.
 */
final class SiblingGuard {

    private static final ThreadLocal<Boolean> RESTORING = ThreadLocal.withInitial(() -> false);

    private final List<Level> levels = new ArrayList<>();
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    private record Level(
            UIComponent parent,
            List<UIComponent> children,
            Map<String, UIComponent> facets,
            List<ComponentState> states) {

        static Level of(UIComponent parent) {
            return new Level(
                    parent,
                    parent.getChildCount() == 0 ? List.of() : List.copyOf(parent.getChildren()),
                    parent.getFacetCount() == 0 ? Map.of() : Map.copyOf(parent.getFacets()),
                    Stream.concat(
                                    Stream.of(parent),
                                    parent.getChildCount() == 0 ? Stream.empty() : parent.getChildren().stream())
                            .filter(ComponentState::isNeeded)
                            .map(ComponentState::of)
                            .toList());
        }

        boolean restoreStates() {
            boolean changed = false;
            for (ComponentState state : states) {
                changed |= state.restore();
            }
            return changed;
        }

        boolean restoreChildren() {
            if (children.equals(parent.getChildren())) {
                return false;
            }
            // Not cleared, which would tell all of them that they are going.
            parent.getChildren().subList(0, parent.getChildCount()).clear();
            children.forEach(child -> {
                detach(child);
                parent.getChildren().add(child);
            });
            return true;
        }

        /** Others may come: what a component needs in the head of the page stands in facets of the page. */
        boolean restoreFacets() {
            boolean changed = false;
            for (Map.Entry<String, UIComponent> facet : facets.entrySet()) {
                if (parent.getFacets().get(facet.getKey()) != facet.getValue()) {
                    detach(facet.getValue());
                    parent.getFacets().put(facet.getKey(), facet.getValue());
                    changed = true;
                }
            }
            return changed;
        }

        private void detach(UIComponent component) {
            if (component.getParent() == parent) {
                component.setParent(null);
            }
        }
    }

    /** Those of the component: all that is around it, up to the page. */
    static SiblingGuard of(UIComponent component, FacesContext faces) {
        var surroundings = new SiblingGuard();
        UIComponent outer = component.getParent();
        while (outer != null) {
            surroundings.levels.add(Level.of(outer));
            outer = outer.getParent();
        }
        UIComponent page = faces.getViewRoot();
        if (page != null && surroundings.levels.stream().noneMatch(level -> level.parent() == page)) {
            surroundings.levels.add(Level.of(page));
        }
        return surroundings;
    }

    /** Whether the siblings are being restored at the moment, which fires no events. */
    static boolean areBeingRestored() {
        return RESTORING.get();
    }

    /** Puts back what is changed; whether anything was. */
    boolean restore() {
        RESTORING.set(true);
        try {
            boolean changed = restoreLoader();
            for (Level level : levels) {
                changed |= level.restoreChildren();
                changed |= level.restoreFacets();
                changed |= level.restoreStates();
            }
            return changed;
        } finally {
            RESTORING.remove();
        }
    }

    private boolean restoreLoader() {
        if (Thread.currentThread().getContextClassLoader() == loader) {
            return false;
        }
        Thread.currentThread().setContextClassLoader(loader);
        return true;
    }

    /** @throws IllegalStateException while a widget is at work */
    static void requireNoWidgetAtWork() {
        if (WidgetCall.guardAtWork() != null) {
            throw changed();
        }
    }

    /** Why it isn't allowed. */
    static IllegalStateException changed() {
        return new IllegalStateException(
                "a widget can't change or take away what stands beside it on the page, nor put anything there");
    }
}
