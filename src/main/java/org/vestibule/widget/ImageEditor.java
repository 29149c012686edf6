package org.vestibule.widget;

import java.beans.PropertyEditorSupport;
import org.apiguardian.api.API;

/**
 * Converts an {@link Image} in a plain attribute of a Facelet; expression language finds this class by its name.
 *
 * @hidden
 */
@API(status = API.Status.INTERNAL)
public class ImageEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text.isBlank() ? null : new Image(text.strip(), "", 0, 0));
    }
}
