package org.vestibule.page.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.page.Page;

/**
 * The page that this request shows: one that a visitor asked for, or a draft that its author looks at. The site and the
 * designer set it before anything is rendered.
 */
@Named
@RequestScoped
public class CurrentPage {

    private Long id;
    private String title;
    private String description;
    private String path;
    private Optional<Locale> language = Optional.empty();
    private boolean onCanvas;

    public void set(PublishedPage shown) {
        set(shown.id(), shown.title(), shown.path(), shown.locale());
        description = shown.description();
    }

    /** Shows the draft of the page. */
    public void set(Page draft) {
        set(draft.id(), draft.title(), draft.path(), draft.locale());
        description = draft.description();
    }

    /** Shows it to its author on the designer's canvas, whatever its visitors' rights are. */
    public void layOnCanvas() {
        onCanvas = true;
    }

    private void set(long shownId, String shownTitle, String shownPath, Optional<Locale> shownLanguage) {
        id = shownId;
        title = shownTitle;
        path = shownPath;
        language = shownLanguage;
    }

    /** Whether this is the page with that number. */
    public boolean is(long pageId) {
        return id != null && id == pageId;
    }

    /** The page's number, or null where the request shows none. */
    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** What search engines are to show of it; empty where that is theirs to find, or the request shows no page. */
    public String getDescription() {
        return description;
    }

    /** The path within the portal, "" for its home page. */
    public String getPath() {
        return path;
    }

    /** The language that it is written in; empty where it speaks each visitor's. */
    public Optional<Locale> language() {
        return language;
    }

    /** Whether its author is at work on it: what depends on the visitor shows a sample then, and nothing can be used. */
    public boolean isOnCanvas() {
        return onCanvas;
    }
}
