package org.vestibule.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The portal whose public site this request is for; the site sets it before anything is rendered. */
@Named
@RequestScoped
public class CurrentPortal {

    private Portal portal;

    public void set(Portal portal) {
        this.portal = portal;
    }

    /** The portal, or null outside a public site. */
    public Portal get() {
        return portal;
    }
}
