package org.vestibule.widget.internal.guard;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Puts the {@link GuardingApplication} in front of the one that Faces has. */
public class GuardingApplications extends ApplicationFactory {

    public GuardingApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        Application application = getWrapped().getApplication();
        return application == null ? null : new GuardingApplication(application);
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }
}
