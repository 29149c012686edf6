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

/** The start page: it has no looks of its own, but leads each person to where their work is. */
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
     * Where the person's work is; the sign-in for nobody. An administrator is led to what is left to set up, but for a
     * demonstration, which is complete.
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
