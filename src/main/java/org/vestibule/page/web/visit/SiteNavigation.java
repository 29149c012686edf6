package org.vestibule.page.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.page.site.Visit;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.widget.PageLink;

/** The pages in the portal's navigation that this visitor may open; without the sign-in page for signed-in visitors. */
@Named
@RequestScoped
public class SiteNavigation {

    /** An entry of the navigation. */
    public record Item(String title, String address, boolean current) {}

    private final CurrentPortal portal;
    private final CurrentMember member;
    private final CurrentPage shown;
    private final PublishedPageRepository pages;
    private List<PublishedPage> listed;
    private List<Item> items;

    @Inject
    public SiteNavigation(
            CurrentPortal portal, CurrentMember member, CurrentPage shown, PublishedPageRepository pages) {
        this.portal = portal;
        this.member = member;
        this.shown = shown;
        this.pages = pages;
    }

    /** Sets the pages in the portal's navigation, in its order, if they are known already. */
    void list(List<PublishedPage> inOrder) {
        listed = inOrder;
    }

    private List<PublishedPage> listed() {
        return listed != null
                ? listed
                : pages.visit(portal.get().key(), Optional.empty())
                        .map(Visit::navigation)
                        .orElse(List.of());
    }

    public List<Item> getItems() {
        // Computed at the first access, because a form on the page may sign the visitor in before.
        if (items == null) {
            boolean signedIn = member.isSignedIn();
            List<Long> roleIds = VisitorRoles.roleIds(member);
            Long signInPage = portal.get().signInPageId();
            items = listed().stream()
                    .filter(page -> page.opensTo(signedIn, roleIds))
                    .filter(page -> !(signedIn && signInPage != null && page.id() == signInPage))
                    .map(page ->
                            new Item(page.title(), PortalAddress.local(portal.get(), page.path()), shown.is(page.id())))
                    .toList();
        }
        return items;
    }

    /** The items whose address is below a page's; all items if no page is given. */
    public List<Item> below(PageLink parent) {
        return getItems().stream()
                .filter(item -> parent == null || item.address().startsWith(parent.address() + "/"))
                .toList();
    }
}
