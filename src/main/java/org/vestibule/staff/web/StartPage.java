package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;

/** The start page: it has no looks of its own, but leads each person to where their work is. */
@Named
@RequestScoped
public class StartPage {

    private final Caller caller;

    @Inject
    public StartPage(Caller caller) {
        this.caller = caller;
    }

    public void go() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(home(caller));
    }

    /** Where the person's work is; the sign-in for nobody. */
    static String home(Caller caller) {
        if (caller.may(Right.CONTACTS)) {
            return "/crm/contacts";
        }
        return caller.may(Right.PAGES) ? "/design" : "/signin";
    }
}
