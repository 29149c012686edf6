package org.vestibule.shell.guard;

import com.sun.faces.renderkit.html_basic.FormRenderer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes the {@link FormToken} into each form of Faces, also into those of widgets. */
public class TokenForm extends FormRenderer {

    @Override
    public void encodeEnd(FacesContext faces, UIComponent form) throws IOException {
        if (form.isRendered()) {
            ResponseWriter out = faces.getResponseWriter();
            writeHidden(out, FormToken.FIELD, FormTokenCookie.token());
            if (FormWithoutToken.isAnsweredBy(faces)) {
                writeHidden(out, FormWithoutToken.NO_COOKIE, "true");
            }
        }
        super.encodeEnd(faces, form);
    }

    /**
     * Writes the field without its component: otherwise the form's attributes would be written on the field as well.
     */
    private static void writeHidden(ResponseWriter out, String name, String value) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }
}
