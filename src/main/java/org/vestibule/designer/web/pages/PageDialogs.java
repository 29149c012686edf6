package org.vestibule.designer.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Opens the dialogs of the screen of pages, each for the page in the request. */
@Named
@RequestScoped
public class PageDialogs {

    private final PageList list;
    private final NewPageForm newPage;
    private final SettingsForm settings;
    private final MoveForm move;
    private final DeletePageDialog removal;
    private final PageUses uses;

    @Inject
    public PageDialogs(
            PageList list,
            NewPageForm newPage,
            SettingsForm settings,
            MoveForm move,
            DeletePageDialog removal,
            PageUses uses) {
        this.list = list;
        this.newPage = newPage;
        this.settings = settings;
        this.move = move;
        this.removal = removal;
        this.uses = uses;
    }

    /** The dialog for a new page on the top level. */
    public void create() {
        newPage.begin(null, null);
        PageListResponse.show("newPage");
    }

    public void createUnder() {
        page().ifPresent(row -> {
            newPage.begin(row.id(), null);
            PageListResponse.show("newPage");
        });
    }

    public void copy() {
        page().ifPresent(row -> {
            newPage.begin(row.place().parent(), row);
            PageListResponse.show("newPage");
        });
    }

    public void settings() {
        page().filter(row -> settings.begin(row.id())).ifPresent(row -> PageListResponse.show("settings"));
    }

    public void rename() {
        page().filter(row -> settings.begin(row.id())).ifPresent(row -> PageListResponse.show("rename"));
    }

    public void move() {
        page().ifPresent(row -> {
            move.begin(row);
            PageListResponse.show("move");
        });
    }

    public void uses() {
        page().ifPresent(row -> {
            uses.look(row);
            PageListResponse.show("uses");
        });
    }

    public void delete() {
        page().ifPresent(row -> {
            uses.look(row);
            removal.beginDeleting(row);
            PageListResponse.show("removal");
        });
    }

    public void unpublish() {
        page().ifPresent(row -> {
            uses.look(row);
            removal.beginUnpublishing(row);
            PageListResponse.show("removal");
        });
    }

    private Optional<PageRow> page() {
        Optional<PageRow> row = PageCommands.number("page").flatMap(list::row);
        if (row.isEmpty()) {
            list.refresh();
            PageListResponse.gone();
        }
        return row;
    }
}
