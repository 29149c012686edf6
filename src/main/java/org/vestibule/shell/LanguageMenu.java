package org.vestibule.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages of the staff's screens, for the language menu. */
@Named
@RequestScoped
public class LanguageMenu {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    /** An entry of the menu: the language's own name, and the address that switches this page to it. */
    public record Choice(String tag, String name, String address, boolean current) {}

    /** The tag of the language of this view. */
    public String getCurrent() {
        return locale().getLanguage();
    }

    /** The same tag in capitals, for the menu: "DE". */
    public String getCode() {
        return getCurrent().toUpperCase(Locale.ROOT);
    }

    public List<Choice> getChoices() {
        return ALL.stream()
                .map(each -> new Choice(
                        each.getLanguage(),
                        Languages.inItself(each),
                        addressIn(each),
                        each.getLanguage().equals(getCurrent())))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static String addressIn(Locale language) {
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return "?" + LanguageFilter.PARAMETER + "=" + language.getLanguage() + (query == null ? "" : "&" + query);
    }
}
