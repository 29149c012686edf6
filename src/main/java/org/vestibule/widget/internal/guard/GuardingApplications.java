package org.vestibule.widget.internal.guard;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Wraps Faces' application in a {@link GuardingApplication}. */
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
