package org.vestibule.designer.web.pages;

import org.primefaces.PrimeFaces;
import org.vestibule.shell.Texts;

/** What the screen of pages does after a command, besides refreshing the list. */
final class PageListResponse {

    static final String TEXTS = "pagesText";

    private PageListResponse() {}

    static String text(String key, Object... values) {
        return Texts.text(TEXTS, key, values);
    }

    /** Focuses a page's row. */
    static void focus(long pageId) {
        PrimeFaces.current().ajax().addCallbackParam("focus", pageId);
    }

    /** Announces to screen readers what the screen shows already. */
    static void say(String text) {
        PrimeFaces.current().ajax().addCallbackParam("say", text);
    }

    static void show(String dialog) {
        PrimeFaces.current().ajax().update(dialog + "Form");
        PrimeFaces.current().executeScript("PF('" + dialog + "').show()");
    }

    static void hide(String dialog) {
        PrimeFaces.current().executeScript("PF('" + dialog + "').hide()");
    }

    /** Reports that the page doesn't exist any more. */
    static void gone() {
        Texts.refuse(null, text("say.gone"));
    }
}
