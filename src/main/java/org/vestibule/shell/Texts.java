package org.vestibule.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the texts that Java code shows on the current view, in the view's language. */
public final class Texts {

    private Texts() {}

    /**
     * The text for a key, with {@code {0}}, {@code {1}}… replaced.
     *
     * @param bundle the variable that views know the bundle by, {@code contactText} say
     */
    public static String text(String bundle, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, bundle);
        Locale locale = faces.getViewRoot().getLocale();
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** Tells the person what happened, on this view or, after a redirect, on the next. */
    public static void tell(String text) {
        add(null, FacesMessage.SEVERITY_INFO, text);
        FlashMessageListener.tell(FacesContext.getCurrentInstance(), text);
    }

    /** Tells the person what happened, on this view alone, after a request that changes only parts of it. */
    public static void tellHere(String text) {
        add(null, FacesMessage.SEVERITY_INFO, text);
    }

    /** Tells the person what went wrong; the field is named by its client id, or null. */
    public static void refuse(String clientId, String text) {
        add(clientId, FacesMessage.SEVERITY_ERROR, text);
    }

    private static void add(String clientId, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
    }
}
