package org.vestibule.page.web.widget;

/** The widths of the Columns widget's columns. */
public enum ColumnWidths {
    EQUAL,
    FIRST_WIDER,
    LAST_WIDER
}
