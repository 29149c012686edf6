package org.vestibule.member.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.vestibule.shell.Texts;
import org.vestibule.shell.guard.Cookieless;

/** Tells forms that sign people in whether the browser would keep that. */
final class Cookies {

    private Cookies() {}

    /** Whether the form that was sent comes from a browser that keeps none. */
    static boolean areRefused() {
        return Cookieless.is((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** What people read who can't be signed in without. */
    static String needed() {
        return Texts.text("memberText", "cookies.needed");
    }
}
