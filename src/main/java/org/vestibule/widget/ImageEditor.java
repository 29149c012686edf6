package org.vestibule.widget;

import java.beans.PropertyEditorSupport;

/** Lets a Facelet give an {@link Image} as a plain attribute: expression language finds it by its name. */
public class ImageEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text.isBlank() ? null : new Image(text.strip(), "", 0, 0));
    }
}
