package org.vestibule.widget;

import java.beans.PropertyEditorSupport;

/** Lets a Facelet give a {@link PageLink} as a plain attribute: expression language finds it by its name. */
public class PageLinkEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text.isBlank() ? null : new PageLink(text.strip()));
    }
}
