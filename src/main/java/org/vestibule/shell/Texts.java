package org.vestibule.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds texts for Java code, in the current view's language. */
public final class Texts {

    private Texts() {}

    /**
     * The text for a key, with {@code {0}}, {@code {1}}… replaced.
     *
     * @param bundle the bundle's variable in views, for instance {@code contactText}
     */
    public static String text(String bundle, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, bundle);
        Locale locale = faces.getViewRoot().getLocale();
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** Shows an information message on this view or, after a redirect, on the next. */
    public static void tell(String text) {
        add(null, FacesMessage.SEVERITY_INFO, text);
        FlashMessageListener.tell(FacesContext.getCurrentInstance(), text);
    }

    /** Shows an information message on this view only, after a partial request. */
    public static void tellHere(String text) {
        add(null, FacesMessage.SEVERITY_INFO, text);
    }

    /** Shows an error message; the field is named by its client id, or null. */
    public static void refuse(String clientId, String text) {
        add(clientId, FacesMessage.SEVERITY_ERROR, text);
    }

    private static void add(String clientId, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
    }
}
