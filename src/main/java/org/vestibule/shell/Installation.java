package org.vestibule.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;

/** Tells the views whether this installation is a demonstration, and whether e-mail is kept locally. */
@Named
@ApplicationScoped
public class Installation {

    private final Settings settings;
    private final Caller caller;

    @Inject
    public Installation(Settings settings, Caller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    public boolean isDemo() {
        return settings.demo();
    }

    /** Whether there is a local mailbox that the caller may read. */
    public boolean isMailbox() {
        return settings.keepsMailHere() && (settings.demo() || caller.may(Right.MAILBOX));
    }
}
