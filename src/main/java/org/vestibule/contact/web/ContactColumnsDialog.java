package org.vestibule.contact.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/** The dialog Columns: which columns the list of contacts has, and in which order. The name always comes first. */
@Named
@ViewScoped
public class ContactColumnsDialog implements Serializable {

    private final ContactList list;
    private List<ColumnChoice> choices = List.of();

    @Inject
    public ContactColumnsDialog(ContactList list) {
        this.list = list;
    }

    /** Opens the dialog with the present columns of the list. */
    public void open() {
        List<ContactColumn> shown = list.getColumns();
        choices = new ArrayList<>(Stream.concat(
                        shown.stream(), Arrays.stream(ContactColumn.values()).filter(column -> !shown.contains(column)))
                .filter(column -> column != ContactColumn.NAME)
                .map(column -> new ColumnChoice(column, shown.contains(column)))
                .toList());
    }

    public void up(int position) {
        if (position > 0) {
            Collections.swap(choices, position, position - 1);
            focus(position - 1, position == 1 ? "down" : "up");
        }
    }

    public void down(int position) {
        if (position < choices.size() - 1) {
            Collections.swap(choices, position, position + 1);
            focus(position + 1, position == choices.size() - 2 ? "up" : "down");
        }
    }

    /** Moves the focus with the column; to the other button if the column can't be moved further. */
    private static void focus(int position, String button) {
        PrimeFaces.current().ajax().addCallbackParam("focus", "columns:choice:" + position + ":" + button);
    }

    /** Redirects to the list with the chosen columns. */
    public void apply() throws IOException {
        List<ContactColumn> columns = Stream.concat(
                        Stream.of(ContactColumn.NAME),
                        choices.stream().filter(ColumnChoice::isChosen).map(ColumnChoice::getColumn))
                .toList();
        FacesContext.getCurrentInstance().getExternalContext().redirect(list.withColumns(columns));
    }

    public List<ColumnChoice> getChoices() {
        return choices;
    }
}
