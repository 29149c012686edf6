package org.vestibule.designer.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import org.vestibule.shared.Bundles;

/** The texts with arguments in the widget designer's dialogs, in the language of the view. */
@Named("formTexts")
@RequestScoped
public class WidgetFormTexts {

    /** The text with its {@code {0}} replaced. */
    public String of(String key, Object value) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String text = Bundles.of("org.vestibule.designer.form", locale).getString(key);
        return new MessageFormat(text, locale).format(new Object[] {value});
    }
}
