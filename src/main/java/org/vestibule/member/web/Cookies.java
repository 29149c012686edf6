package org.vestibule.member.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.vestibule.shell.Texts;
import org.vestibule.shell.guard.Cookieless;

/** Tells forms that sign people in whether the browser keeps cookies. */
final class Cookies {

    private Cookies() {}

    /** Whether the form was submitted by a browser that keeps no cookies. */
    static boolean areRefused() {
        return Cookieless.is((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** The message for people who can't be signed in without cookies. */
    static String needed() {
        return Texts.text("memberText", "cookies.needed");
    }
}
