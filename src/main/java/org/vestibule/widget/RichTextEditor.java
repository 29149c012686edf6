package org.vestibule.widget;

import java.beans.PropertyEditorSupport;
import org.apiguardian.api.API;

/**
 * Lets a Facelet give a {@link RichText} as a plain attribute: expression language finds it by its name.
 *
 * @hidden
 */
@API(status = API.Status.INTERNAL)
public class RichTextEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(RichText.of(text));
    }
}
