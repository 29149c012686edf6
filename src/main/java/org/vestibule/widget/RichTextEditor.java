package org.vestibule.widget;

import java.beans.PropertyEditorSupport;

/** Lets a Facelet give a {@link RichText} as a plain attribute: expression language finds it by its name. */
public class RichTextEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(RichText.of(text));
    }
}
