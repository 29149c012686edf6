package org.vestibule.widget;

/** The type of a property that takes several lines of plain text. */
public record LongText(String text) {

    @Override
    public String toString() {
        return text;
    }
}
