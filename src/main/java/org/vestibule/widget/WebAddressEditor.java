package org.vestibule.widget;

import java.beans.PropertyEditorSupport;

/** Lets a Facelet give a {@link WebAddress} as a plain attribute: expression language finds it by its name. */
public class WebAddressEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text.isBlank() ? null : new WebAddress(text.strip()));
    }
}
