package org.vestibule.designer.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.vestibule.page.tree.MoveDirection;
import org.vestibule.page.tree.MovePage;
import org.vestibule.page.tree.MovePageOutcome;
import org.vestibule.page.tree.PagePosition;
import org.vestibule.shell.Texts;

/** The commands of a row of the tree, given by drag, menu, button or key. */
@Named
@RequestScoped
public class PageCommands {

    /** The names of commands in requests of the script. */
    private enum Command {
        UP,
        DOWN,
        IN,
        OUT,
        DROP,
        PUBLISH
    }

    private final PageList list;
    private final MovePage moves;
    private final ListPublishing publishing;

    @Inject
    public PageCommands(PageList list, MovePage moves, ListPublishing publishing) {
        this.list = list;
        this.moves = moves;
        this.publishing = publishing;
    }

    /** Executes the request's command on the request's page. */
    public void run() {
        Optional<PageRow> row = number("page").flatMap(list::row);
        if (row.isEmpty()) {
            list.refresh();
            PageListResponse.gone();
            return;
        }
        Command command = Command.valueOf(parameters().get("command"));
        switch (command) {
            case UP, DOWN, IN, OUT ->
                told(moves.step(list.portal(), row.get().id(), MoveDirection.valueOf(command.name())));
            case DROP ->
                move(
                        row.get().id(),
                        new PagePosition(
                                number("parent").orElse(null), number("before").orElse(null)));
            case PUBLISH -> publishing.publish(row.get());
        }
    }

    void move(long pageId, PagePosition position) {
        told(moves.move(list.portal(), pageId, position));
    }

    private void told(MovePageOutcome outcome) {
        list.refresh();
        if (outcome instanceof MovePageOutcome.Moved moved) {
            String key = moved.parent().isPresent() ? "say.moved.under" : "say.moved.top";
            String parent = moved.parent().map(page -> page.title()).orElse("");
            PageListResponse.say(PageListResponse.text(key, moved.page().title(), moved.number(), moved.of(), parent));
            PageListResponse.focus(moved.page().id());
        } else if (outcome instanceof MovePageOutcome.AtTheEnd end) {
            PageListResponse.say(
                    PageListResponse.text("say.end." + end.step(), end.page().title()));
            PageListResponse.focus(end.page().id());
        } else if (outcome instanceof MovePageOutcome.IntoItself into) {
            Texts.refuse(
                    null, PageListResponse.text("say.intoItself", into.page().title()));
            PageListResponse.focus(into.page().id());
        } else if (outcome instanceof MovePageOutcome.PlaceGone gone) {
            Texts.refuse(
                    null, PageListResponse.text("say.placeGone", gone.page().title()));
            PageListResponse.focus(gone.page().id());
        } else if (outcome instanceof MovePageOutcome.Gone) {
            PageListResponse.gone();
        }
    }

    /** An id in the request's parameters; empty if there is none. */
    static Optional<Long> number(String name) {
        String text = parameters().get(name);
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
