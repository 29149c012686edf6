package org.vestibule.page.web.widget;

/** How the Columns widget divides its room. */
public enum ColumnWidths {
    EQUAL,
    FIRST_WIDER,
    LAST_WIDER
}
