package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.widget.WidgetContext;

/** Gives widgets from other jars the request's data, without our entities. */
@Named("widgetContext")
@RequestScoped
public class VisitContext implements WidgetContext {

    private final CurrentPortal currentPortal;
    private final CurrentPage currentPage;
    private final CurrentMember currentMember;

    @Inject
    public VisitContext(CurrentPortal currentPortal, CurrentPage currentPage, CurrentMember currentMember) {
        this.currentPortal = currentPortal;
        this.currentPage = currentPage;
        this.currentMember = currentMember;
    }

    @Override
    public Portal getPortal() {
        org.vestibule.portal.Portal portal = required();
        return new Portal(portal.key(), portal.name(), PortalAddress.local(portal, ""), portal.defaultLocale());
    }

    @Override
    public Page getPage() {
        return new Page(
                currentPage.getTitle(), PortalAddress.local(required(), currentPage.getPath()), currentPage.language());
    }

    private org.vestibule.portal.Portal required() {
        org.vestibule.portal.Portal portal = currentPortal.get();
        if (portal == null) {
            throw new IllegalStateException("This request is for no page of a portal");
        }
        return portal;
    }

    @Override
    public Optional<User> getUser() {
        return currentMember
                .details()
                .map(member ->
                        new User(member.number(), member.contact(), member.name(), member.email(), member.roles()));
    }

    @Override
    public boolean isSignedIn() {
        return currentMember.isSignedIn();
    }

    @Override
    public boolean hasRole(String key) {
        return currentMember.hasRole(key);
    }

    @Override
    public boolean isOnCanvas() {
        return currentPage.isOnCanvas();
    }
}
