package org.vestibule.shell.guard;

import com.sun.faces.renderkit.html_basic.FormRenderer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes the {@link FormToken} into each form of Faces, also those of widgets that know nothing of it. */
public class TokenForm extends FormRenderer {

    @Override
    public void encodeEnd(FacesContext faces, UIComponent form) throws IOException {
        if (form.isRendered()) {
            ResponseWriter out = faces.getResponseWriter();
            // Without the form: its own further attributes would be written on the field as well.
            out.startElement("input", null);
            out.writeAttribute("type", "hidden", null);
            out.writeAttribute("name", FormToken.FIELD, null);
            out.writeAttribute("value", FormTokenCookie.token(), null);
            out.endElement("input");
        }
        super.encodeEnd(faces, form);
    }
}
