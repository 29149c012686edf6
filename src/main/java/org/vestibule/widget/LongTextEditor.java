package org.vestibule.widget;

import java.beans.PropertyEditorSupport;

/** Lets a Facelet give a {@link LongText} as a plain attribute: expression language finds it by its name. */
public class LongTextEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(new LongText(text));
    }
}
