package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.staff.SetupCheck;

/** The start page: it shows nothing, but redirects each user to their work. */
@Named
@RequestScoped
public class StartPage {

    private final Caller caller;
    private final Settings settings;
    private final SetupCheck setup;

    @Inject
    public StartPage(Caller caller, Settings settings, SetupCheck setup) {
        this.caller = caller;
        this.settings = settings;
        this.setup = setup;
    }

    public void go() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(home());
    }

    /**
     * The user's start address; the sign-in page if nobody is signed in. Administrators are sent to the setup page
     * while it is incomplete, except in a demonstration.
     */
    String home() {
        if (caller.may(Right.SETUP) && !settings.demo() && !setup.isComplete()) {
            return "/setup";
        }
        if (caller.may(Right.CONTACTS)) {
            return "/crm/contacts";
        }
        return caller.may(Right.PAGES) ? "/design" : "/signin";
    }
}
