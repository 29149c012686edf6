package org.vestibule.page.web.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vestibule.member.CurrentMember;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.page.web.visit.VisitorRoles;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.shell.LanguageMenu;
import org.vestibule.shell.Languages;
import org.vestibule.widget.PageLink;

/**
 * The languages in which a visitor can read the shown page. A page that follows the visitor's language can be switched
 * to any; a page written in a fixed language links to its translations, which the author chooses.
 */
@Named
@RequestScoped
public class PageLanguages {

    /** A language to choose, with its tag and its own name. */
    public record Choice(String tag, String name, String address, boolean current) {}

    private final PublishedPageRepository pages;
    private final CurrentPortal portal;
    private final CurrentMember member;
    private final CurrentPage shown;
    private final LanguageMenu menu;

    @Inject
    public PageLanguages(
            PublishedPageRepository pages,
            CurrentPortal portal,
            CurrentMember member,
            CurrentPage shown,
            LanguageMenu menu) {
        this.pages = pages;
        this.portal = portal;
        this.member = member;
        this.shown = shown;
        this.menu = menu;
    }

    /** The choices; empty if there are fewer than two. */
    public List<Choice> with(List<PageLink> translations) {
        List<Choice> choices = translations == null || translations.isEmpty() ? anyLanguage() : those(translations);
        return choices.size() < 2 ? List.of() : choices;
    }

    private List<Choice> anyLanguage() {
        return shown.language().isPresent()
                ? List.of()
                : menu.getChoices().stream()
                        .map(each -> new Choice(each.tag(), each.name(), each.address(), each.current()))
                        .toList();
    }

    /** The translations in the author's order; the page itself comes first if the author left it out. */
    private List<Choice> those(List<PageLink> translations) {
        String home = PortalAddress.local(portal.get(), "");
        Set<String> paths = new LinkedHashSet<>();
        for (PageLink page : translations) {
            paths.add(page.address().substring(home.length()).replaceFirst("^/", ""));
        }
        Map<String, PublishedPage> found = pages.at(portal.get(), paths);
        List<Choice> choices = new ArrayList<>();
        if (!paths.contains(shown.getPath())) {
            shown.language().ifPresent(language -> choices.add(choice(language, shown.getPath())));
        }
        paths.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(VisitorRoles.whoSees(shown, member))
                .forEach(page -> page.locale().ifPresent(language -> choices.add(choice(language, page.path()))));
        return choices;
    }

    private Choice choice(Locale language, String path) {
        return new Choice(
                language.toLanguageTag(),
                Languages.inItself(language),
                PortalAddress.local(portal.get(), path),
                path.equals(shown.getPath()));
    }
}
