package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;

/** What the frame around every page of a portal shows. */
@Named
@RequestScoped
public class SiteFrame {

    private final CurrentPortal portal;
    private String headed;

    @Inject
    public SiteFrame(CurrentPortal portal) {
        this.portal = portal;
    }

    protected SiteFrame() {
        this(null);
    }

    /** The address of the portal's home page. */
    public String getHome() {
        return PortalAddress.local(portal.get(), "");
    }

    public boolean isLogo() {
        return Brand.hasLogo(portal.get());
    }

    /** Whether what was entered can't be accepted, which the page's title says first. */
    public boolean isFailed() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }

    /** Whether the widget that asks is the first of the page to have a title: that one is the page's heading. */
    public boolean first(String widgetClientId) {
        if (headed == null) {
            headed = widgetClientId;
        }
        return headed.equals(widgetClientId);
    }
}
