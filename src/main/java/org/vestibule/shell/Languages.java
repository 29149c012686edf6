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
import java.util.stream.Stream;

/** The supported languages, by language tag, and their names. */
@Named
@ApplicationScoped
public class Languages {

    /**
     * The language of this request's screens: the chosen one, or the first supported one of {@code Accept-Language}. It
     * also works before the {@link LanguageFilter} has run, for instance in a refusal.
     */
    public static Locale of(HttpServletRequest request) {
        return request.getAttribute(AddressKeepingViewHandler.LOCALE) instanceof Locale chosen
                ? chosen
                : LanguageFilter.remembered(request).orElseGet(() -> accepted(request));
    }

    private static Locale accepted(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(asked -> Locale.forLanguageTag(asked.getLanguage()))
                .filter(LanguageMenu.ALL::contains)
                .findFirst()
                .orElse(LanguageMenu.ALL.get(0));
    }

    /** Sets the response's {@code Content-Language}. */
    static void declare(Locale language, HttpServletResponse response) {
        response.setHeader("Content-Language", language.toLanguageTag());
    }

    /** The tags of the supported languages; the default comes first. */
    public static List<String> all() {
        var application = FacesContext.getCurrentInstance().getApplication();
        List<String> tags = new ArrayList<>();
        tags.add(application.getDefaultLocale().toLanguageTag());
        application.getSupportedLocales().forEachRemaining(locale -> tags.add(locale.toLanguageTag()));
        return tags.stream().distinct().toList();
    }

    /** The supported tags, and this one if it isn't among them. */
    public static List<String> withAlso(String tag) {
        List<String> tags = new ArrayList<>(all());
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags.add(tag);
        }
        return tags;
    }

    /** The supported tags, those of further languages, and this one if it isn't among them. */
    public static List<String> withAlso(List<String> further, String tag) {
        return Stream.of(all(), further, tag.isEmpty() ? List.<String>of() : List.of(tag))
                .flatMap(List::stream)
                .distinct()
                .toList();
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

    /** The language's own name, capitalised: "Français". */
    public static String inItself(Locale language) {
        String name = language.getDisplayName(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
