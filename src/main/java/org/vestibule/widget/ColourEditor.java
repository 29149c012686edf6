package org.vestibule.widget;

import java.beans.PropertyEditorSupport;
import org.apiguardian.api.API;

/**
 * Lets a Facelet give a {@link Colour} as a plain attribute: expression language finds it by its name.
 *
 * @hidden
 */
@API(status = API.Status.INTERNAL)
public class ColourEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text.isBlank() ? null : new Colour(text));
    }
}
