package org.vestibule.page.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.page.Page;

/**
 * The page that this request shows: a page requested by a visitor, or a draft viewed by its author. The site and the
 * designer set it before rendering.
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

    /** Marks it as shown on the designer's canvas, independent of visitors' access. */
    public void layOnCanvas() {
        onCanvas = true;
    }

    private void set(long shownId, String shownTitle, String shownPath, Optional<Locale> shownLanguage) {
        id = shownId;
        title = shownTitle;
        path = shownPath;
        language = shownLanguage;
    }

    /** Whether this is the page with that id. */
    public boolean is(long pageId) {
        return id != null && id == pageId;
    }

    /** The page's id; null if the request shows no page. */
    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** The description for search engines; empty if it has none, or the request shows no page. */
    public String getDescription() {
        return description;
    }

    /** The path within the portal, "" for its home page. */
    public String getPath() {
        return path;
    }

    /** The language that it is written in; empty if it follows the visitor's language. */
    public Optional<Locale> language() {
        return language;
    }

    /**
     * Whether it is shown on the designer's canvas: content that depends on the visitor is a sample then, and nothing
     * can be used.
     */
    public boolean isOnCanvas() {
        return onCanvas;
    }
}
