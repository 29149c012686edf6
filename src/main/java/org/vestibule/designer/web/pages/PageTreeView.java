package org.vestibule.designer.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.tree.MovePage;
import org.vestibule.page.tree.PageTree;
import org.vestibule.portal.Portal;

/** The tree of a portal's pages, from top to bottom, each with its level. */
@Named
@RequestScoped
public class PageTreeView {

    /**
     * A page in the tree.
     *
     * @param parent whether it has subpages
     */
    public record Node(String title, String path, int level, boolean parent, boolean published) {}

    private final PageEditingService pages;
    private final MovePage moves;

    private List<Node> nodes = List.of();

    @Inject
    public PageTreeView(PageEditingService pages, MovePage moves) {
        this.pages = pages;
        this.moves = moves;
    }

    void of(Portal portal) {
        Map<Long, Page> known = pages.pagesOf(portal).stream().collect(Collectors.toMap(Page::id, Function.identity()));
        PageTree tree = moves.tree(portal);
        nodes = tree.inOrder().stream()
                .filter(known::containsKey)
                .map(id -> node(known.get(id), tree))
                .toList();
    }

    private static Node node(Page page, PageTree tree) {
        return new Node(
                page.title(),
                "/" + page.path(),
                tree.level(page.id()),
                !tree.under(page.id()).isEmpty(),
                page.published().isPresent());
    }

    public List<Node> getNodes() {
        return nodes;
    }
}
