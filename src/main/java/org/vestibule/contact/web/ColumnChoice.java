package org.vestibule.contact.web;

import java.io.Serializable;

/** A column in the dialog Columns, and whether it is shown. */
public final class ColumnChoice implements Serializable {

    private final ContactColumn column;
    private boolean chosen;

    ColumnChoice(ContactColumn column, boolean chosen) {
        this.column = column;
        this.chosen = chosen;
    }

    public ContactColumn getColumn() {
        return column;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
