package org.vestibule.page.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The tree of a portal's pages. It is immutable: a move returns another tree. It has no cycles; pages stored in a
 * cycle, or under a missing page, are on the top level.
 */
public final class PageTree {

    private static final long TOP = 0;

    /**
     * A page's stored position.
     *
     * @param parent the id of its parent; null on the top level
     * @param position counts through the whole tree from top to bottom
     */
    public record Place(long id, Long parent, int position) {}

    private final Map<Long, Long> parents = new LinkedHashMap<>();
    private final Map<Long, List<Long>> children = new HashMap<>();

    private PageTree() {}

    /** Pages at the same position keep the order in which they are given. */
    public static PageTree of(Collection<Place> places) {
        Map<Long, Long> stored = new HashMap<>();
        places.forEach(place -> stored.put(place.id(), Objects.requireNonNullElse(place.parent(), TOP)));
        PageTree tree = new PageTree();
        places.stream().sorted(Comparator.comparingInt(Place::position)).forEach(place -> {
            long parent = reachesTop(place.id(), stored) ? stored.get(place.id()) : TOP;
            stored.put(place.id(), parent);
            tree.add(place.id(), parent, tree.list(parent).size());
        });
        return tree;
    }

    private static boolean reachesTop(long id, Map<Long, Long> parents) {
        long at = id;
        for (int step = 0; step <= parents.size(); step++) {
            Long parent = parents.get(at);
            if (parent == null) {
                return step > 0 && parents.containsKey(parents.get(id));
            }
            if (parent == TOP) {
                return true;
            }
            at = parent;
        }
        return false;
    }

    private void add(long id, long parent, int index) {
        parents.put(id, parent);
        list(parent).add(index, id);
    }

    private List<Long> list(long parent) {
        return children.computeIfAbsent(parent, none -> new ArrayList<>());
    }

    public boolean has(long id) {
        return parents.containsKey(id);
    }

    /** The id of its parent; empty on the top level. */
    public Optional<Long> parentOf(long id) {
        return Optional.ofNullable(parents.get(id)).filter(parent -> parent != TOP);
    }

    /** The children of a page, or the pages on the top level for null. */
    public List<Long> under(Long parent) {
        return List.copyOf(children.getOrDefault(Objects.requireNonNullElse(parent, TOP), List.of()));
    }

    /** All pages from top to bottom, each before its subpages. */
    public List<Long> inOrder() {
        return below(TOP);
    }

    /** The descendants of a page, from top to bottom. */
    public List<Long> below(long id) {
        List<Long> all = new ArrayList<>();
        for (long child : children.getOrDefault(id, List.of())) {
            all.add(child);
            all.addAll(below(child));
        }
        return all;
    }

    /** The ancestors of a page, from the top. */
    public List<Long> above(long id) {
        List<Long> all = new ArrayList<>();
        parentOf(id).ifPresent(parent -> {
            all.addAll(above(parent));
            all.add(parent);
        });
        return all;
    }

    /** The level in the tree; 1 on the top level. */
    public int level(long id) {
        return parentOf(id).map(parent -> level(parent) + 1).orElse(1);
    }

    /** Whether a page is the other page or its descendant. */
    public boolean isWithin(long id, long outer) {
        return id == outer
                || parentOf(id).filter(parent -> isWithin(parent, outer)).isPresent();
    }

    /** Whether the position exists: its parent, and the next sibling under it. */
    public boolean offers(PagePosition position) {
        return (position.parent() == null || has(position.parent()))
                && (position.before() == null || under(position.parent()).contains(position.before()));
    }

    /**
     * The tree with the page, which is added or moved with its subpages, at an existing position that isn't under the
     * page.
     */
    public PageTree with(long id, PagePosition position) {
        if (!offers(position) || position.parent() != null && isWithin(position.parent(), id)) {
            throw new IllegalArgumentException("Page " + id + " can't stand at " + position);
        }
        if (has(id) && position.before() != null && position.before() == id) {
            return this;
        }
        PageTree moved = copy();
        if (has(id)) {
            moved.list(parents.get(id)).remove(id);
        }
        List<Long> siblings = moved.list(position.parent() == null ? TOP : position.parent());
        int index = position.before() == null ? siblings.size() : siblings.indexOf(position.before());
        moved.add(id, position.parent() == null ? TOP : position.parent(), index);
        return moved;
    }

    /** The tree without the page; its children take its place. */
    public PageTree without(long id) {
        PageTree rest = copy();
        List<Long> siblings = rest.list(parents.get(id));
        int index = siblings.indexOf(id);
        siblings.remove(index);
        under(id).forEach(child -> rest.parents.put(child, parents.get(id)));
        siblings.addAll(index, under(id));
        rest.children.remove(id);
        rest.parents.remove(id);
        return rest;
    }

    /** The position after a step; empty if there is no further position in that direction. */
    public Optional<PagePosition> position(long id, MoveDirection step) {
        Long parent = parentOf(id).orElse(null);
        List<Long> siblings = under(parent);
        int index = siblings.indexOf(id);
        boolean first = index <= 0;
        return switch (step) {
            case UP -> first ? Optional.empty() : Optional.of(new PagePosition(parent, siblings.get(index - 1)));
            case DOWN ->
                index == siblings.size() - 1
                        ? Optional.empty()
                        : Optional.of(new PagePosition(parent, at(siblings, index + 2)));
            case IN -> first ? Optional.empty() : Optional.of(PagePosition.lastUnder(siblings.get(index - 1)));
            case OUT -> Optional.ofNullable(parent).map(this::behind);
        };
    }

    private PagePosition behind(long id) {
        Long parent = parentOf(id).orElse(null);
        List<Long> siblings = under(parent);
        return new PagePosition(parent, at(siblings, siblings.indexOf(id) + 1));
    }

    private static Long at(List<Long> siblings, int index) {
        return index < siblings.size() ? siblings.get(index) : null;
    }

    /** The positions to store. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (long id : inOrder()) {
            places.add(new Place(id, parentOf(id).orElse(null), places.size()));
        }
        return places;
    }

    private PageTree copy() {
        PageTree copy = new PageTree();
        copy.parents.putAll(parents);
        children.forEach((parent, pages) -> copy.children.put(parent, new ArrayList<>(pages)));
        return copy;
    }
}
