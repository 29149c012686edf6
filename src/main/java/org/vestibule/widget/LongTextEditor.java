package org.vestibule.widget;

import java.beans.PropertyEditorSupport;
import org.apiguardian.api.API;

/**
 * Converts a {@link LongText} in a plain attribute of a Facelet; expression language finds this class by its name.
 *
 * @hidden
 */
@API(status = API.Status.INTERNAL)
public class LongTextEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(new LongText(text));
    }
}
