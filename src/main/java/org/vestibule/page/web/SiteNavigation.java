package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.member.CurrentMember;
import org.vestibule.page.Pages;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.widget.PageLink;

/** The pages that the portal's navigation offers this visitor: those that open to them, without the sign-in page for who is signed in. */
@Named
@RequestScoped
public class SiteNavigation {

    /** A page to go to. */
    public record Item(String title, String address, boolean current) {}

    private final Pages pages;
    private final CurrentPortal portal;
    private final CurrentMember member;
    private final SitePage shown;
    private List<Item> items;

    @Inject
    public SiteNavigation(Pages pages, CurrentPortal portal, CurrentMember member, SitePage shown) {
        this.pages = pages;
        this.portal = portal;
        this.member = member;
        this.shown = shown;
    }

    protected SiteNavigation() {
        this(null, null, null, null);
    }

    public List<Item> getItems() {
        if (items == null) {
            items = pages.navigationOf(portal.get()).stream()
                    .filter(page -> page.opensTo(member.isSignedIn(), Visitor.roleIds(member)))
                    .filter(page -> !(member.isSignedIn()
                            && page.id().equals(portal.get().signInPageId())))
                    .map(page -> new Item(
                            page.published().orElseThrow().title(),
                            PortalAddress.local(portal.get(), page.path()),
                            shown.is(page.id())))
                    .toList();
        }
        return items;
    }

    /** The items whose address lies below a page's; all of them where no page is given. */
    public List<Item> below(PageLink parent) {
        return getItems().stream()
                .filter(item -> parent == null || item.address().startsWith(parent.address() + "/"))
                .toList();
    }
}
