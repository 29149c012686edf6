package org.vestibule.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Offers the languages that Vestibule speaks and writes, by language tag, and names them. */
@Named
@ApplicationScoped
public class Languages {

    /**
     * The language that the screens of this request are in: the chosen one, or the first wish that can be met. What is
     * answered before the {@link LanguageFilter}, a refusal say, is in the chosen one as well.
     */
    public static Locale of(HttpServletRequest request) {
        return request.getAttribute(AddressKeepingViewHandler.LOCALE) instanceof Locale chosen
                ? chosen
                : LanguageFilter.remembered(request).orElseGet(() -> wish(request));
    }

    private static Locale wish(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(wish -> Locale.forLanguageTag(wish.getLanguage()))
                .filter(LanguageMenu.ALL::contains)
                .findFirst()
                .orElse(LanguageMenu.ALL.get(0));
    }

    /** Says in the answer's head which language its text is in. */
    static void declare(Locale language, HttpServletResponse response) {
        response.setHeader("Content-Language", language.toLanguageTag());
    }

    /** The tags of the languages that Vestibule has texts in; the default one comes first. */
    public static List<String> all() {
        var application = FacesContext.getCurrentInstance().getApplication();
        List<String> tags = new ArrayList<>();
        tags.add(application.getDefaultLocale().toLanguageTag());
        application.getSupportedLocales().forEachRemaining(locale -> tags.add(locale.toLanguageTag()));
        return tags.stream().distinct().toList();
    }

    /** All of them, and one more where it is another. */
    public static List<String> withAlso(String tag) {
        List<String> tags = new ArrayList<>(all());
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags.add(tag);
        }
        return tags;
    }

    /** The language's name in the language of the view: "German". */
    public String name(String tag) {
        return named(tag);
    }

    /** The language's name in the language of the view. */
    public static String named(String tag) {
        Locale in = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Locale.forLanguageTag(tag).getDisplayName(in);
    }

    /** The language's name as those who speak it write it at the start of a line: "Français". */
    public static String inItself(Locale language) {
        String name = language.getDisplayName(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
