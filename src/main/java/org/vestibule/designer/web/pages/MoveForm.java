package org.vestibule.designer.web.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.tree.MovePage;
import org.vestibule.page.tree.PagePosition;
import org.vestibule.page.tree.PageTree;

/** The dialog that moves a page anywhere in the tree: chooses its parent and its next sibling. */
@Named
@ViewScoped
public class MoveForm implements Serializable {

    private final PageList list;
    private final PageCommands commands;
    private final MovePage moves;

    private PageRow page;
    private Long parent;
    private Long before;

    @Inject
    public MoveForm(PageList list, PageCommands commands, MovePage moves) {
        this.list = list;
        this.commands = commands;
        this.moves = moves;
    }

    void begin(PageRow row) {
        page = row;
        parent = row.place().parent();
        before = null;
    }

    /** Updates the positions after the parent has changed. */
    public void chooseParent() {
        before = null;
    }

    public void move() {
        PageListResponse.hide("move");
        commands.move(page.id(), new PagePosition(parent, before));
    }

    /** The possible parents: all pages except itself and its descendants. */
    public List<PageRow> getParents() {
        if (page == null) {
            return List.of();
        }
        PageTree tree = moves.tree(list.portal());
        return list.getRows().stream()
                .filter(row -> tree.has(row.id()) && !tree.isWithin(row.id(), page.id()))
                .toList();
    }

    /** The possible next siblings under the chosen parent. */
    public List<PageRow> getSiblings() {
        List<PageRow> siblings = new ArrayList<>(list.getRows());
        siblings.removeIf(row -> page == null
                || row.id() == page.id()
                || !Objects.equals(row.place().parent(), parent));
        return siblings;
    }

    /** The page's title, indented by its level in the tree. */
    public String indented(PageRow row) {
        return "\u2003".repeat(row.place().level() - 1) + row.title();
    }

    public PageRow getPage() {
        return page;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
