package org.vestibule.designer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.vestibule.page.PageMove;
import org.vestibule.page.PageMoves;
import org.vestibule.page.PageSpot;
import org.vestibule.page.PageStep;
import org.vestibule.shell.Texts;

/** The commands of a row of the tree, however they were given: by drag, menu, button or key. */
@Named
@RequestScoped
public class PageCommands {

    /** The names by which the script asks for commands. */
    private enum Command {
        UP,
        DOWN,
        IN,
        OUT,
        DROP,
        PUBLISH
    }

    private final PageList list;
    private final PageMoves moves;
    private final ListPublishing publishing;

    @Inject
    public PageCommands(PageList list, PageMoves moves, ListPublishing publishing) {
        this.list = list;
        this.moves = moves;
        this.publishing = publishing;
    }

    /** Does the command that the request names to the page that it names. */
    public void run() {
        Optional<PageRow> row = number("page").flatMap(list::row);
        if (row.isEmpty()) {
            list.refresh();
            Answer.gone();
            return;
        }
        Command command = Command.valueOf(parameters().get("command"));
        switch (command) {
            case UP, DOWN, IN, OUT -> told(moves.step(list.portal(), row.get().id(), PageStep.valueOf(command.name())));
            case DROP ->
                move(
                        row.get().id(),
                        new PageSpot(
                                number("parent").orElse(null), number("before").orElse(null)));
            case PUBLISH -> publishing.publish(row.get());
        }
    }

    void move(long pageId, PageSpot spot) {
        told(moves.move(list.portal(), pageId, spot));
    }

    private void told(PageMove outcome) {
        list.refresh();
        if (outcome instanceof PageMove.Moved moved) {
            String key = moved.parent().isPresent() ? "say.moved.under" : "say.moved.top";
            String parent = moved.parent().map(page -> page.title()).orElse("");
            Answer.say(Answer.text(key, moved.page().title(), moved.number(), moved.of(), parent));
            Answer.focus(moved.page().id());
        } else if (outcome instanceof PageMove.AtTheEnd end) {
            Answer.say(Answer.text("say.end." + end.step(), end.page().title()));
            Answer.focus(end.page().id());
        } else if (outcome instanceof PageMove.IntoItself into) {
            Texts.refuse(null, Answer.text("say.intoItself", into.page().title()));
            Answer.focus(into.page().id());
        } else if (outcome instanceof PageMove.PlaceGone gone) {
            Texts.refuse(null, Answer.text("say.placeGone", gone.page().title()));
            Answer.focus(gone.page().id());
        } else if (outcome instanceof PageMove.Gone) {
            Answer.gone();
        }
    }

    /** A number that the request brings along; empty where there is none. */
    static Optional<Long> number(String name) {
        String text = parameters().get(name);
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
