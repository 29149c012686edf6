package org.vestibule.page.web.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.member.CurrentMember;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.page.web.visit.VisitorRoles;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;

/** The breadcrumb from the portal's home page to the shown page, through the pages that this visitor may open. */
@Named
@RequestScoped
public class Breadcrumb {

    /** A page in the breadcrumb. */
    public record Step(String title, String address) {}

    private final PublishedPageRepository pages;
    private final CurrentPortal portal;
    private final CurrentMember member;
    private final CurrentPage shown;
    private List<PublishedPage> trail;

    @Inject
    public Breadcrumb(PublishedPageRepository pages, CurrentPortal portal, CurrentMember member, CurrentPage shown) {
        this.pages = pages;
        this.portal = portal;
        this.member = member;
        this.shown = shown;
    }

    /** The pages above the shown page, optionally with the home page first. */
    public List<Step> steps(boolean withHome) {
        return trail().stream()
                .filter(page -> withHome || !page.path().isEmpty())
                .filter(VisitorRoles.whoSees(shown, member))
                .map(page -> new Step(page.title(), PortalAddress.local(portal.get(), page.path())))
                .toList();
    }

    private List<PublishedPage> trail() {
        if (trail == null) {
            trail = pages.trail(portal.get(), shown.getId());
        }
        return trail;
    }
}
