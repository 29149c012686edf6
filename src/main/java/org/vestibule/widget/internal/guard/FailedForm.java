package org.vestibule.widget.internal.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;
import org.vestibule.shared.Bundles;

/** The message above a form that its widget failed to process. */
public final class FailedForm {

    /** The bundle with the framework's own texts about widgets. */
    public static final String TEXTS = "org.vestibule.widget.internal.messages";

    private FailedForm() {}

    static void write(ResponseWriter page, FacesContext faces) throws IOException {
        ResourceBundle texts = Bundles.of(TEXTS, faces.getViewRoot().getLocale());
        page.startElement("div", null);
        page.writeAttribute("class", "site-error-summary", null);
        page.writeAttribute("role", "alert", null);
        page.writeAttribute("tabindex", "-1", null);
        page.writeAttribute("autofocus", "autofocus", null);
        page.startElement("h2", null);
        page.writeText(texts.getString("form.failed"), null);
        page.endElement("h2");
        page.startElement("p", null);
        page.writeText(texts.getString("form.failed.lead"), null);
        page.endElement("p");
        page.endElement("div");
    }
}
