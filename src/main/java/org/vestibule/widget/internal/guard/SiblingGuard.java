package org.vestibule.widget.internal.guard;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A snapshot of the components beside a widget, taken before it runs; restored afterwards if any was added or removed,
 * because Faces can change lists of components without an event.
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
            // Not cleared, which would notify all of them of their removal.
            parent.getChildren().subList(0, parent.getChildCount()).clear();
            children.forEach(child -> {
                detach(child);
                parent.getChildren().add(child);
            });
            return true;
        }

        /** Restores facets; allows new ones, because resources for the head of the page are facets of the page. */
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

    /** The siblings of the component and of all its parents, up to the page. */
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

    /** Whether the siblings are being restored, which must fire no events. */
    static boolean areBeingRestored() {
        return RESTORING.get();
    }

    /** Restores what was changed; returns whether anything was. */
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

    /** @throws IllegalStateException while a widget runs */
    static void requireNoWidgetAtWork() {
        if (WidgetCall.guardAtWork() != null) {
            throw changed();
        }
    }

    /** The exception for an attempt to change them. */
    static IllegalStateException changed() {
        return new IllegalStateException(
                "a widget can't change or take away what stands beside it on the page, nor put anything there");
    }
}
