package org.vestibule.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.settings.Settings;

/** What the views want to know of this installation: whether it is a demonstration, and whether e-mail stays here. */
@Named
@ApplicationScoped
public class Installation {

    private final Settings settings;

    @Inject
    public Installation(Settings settings) {
        this.settings = settings;
    }

    protected Installation() {
        this(null);
    }

    public boolean isDemo() {
        return settings.demo();
    }

    /** Whether there is a local mailbox to look into. */
    public boolean isMailbox() {
        return settings.demo() || settings.keepsMailHere();
    }
}
