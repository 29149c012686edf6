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

/** The pages that the portal's navigation offers this visitor: those that open to them, without the sign-in page for who is signed in. */
@Named
@RequestScoped
public class SiteNavigation {

    /** A page to go to. */
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

    /** Takes the pages that the portal's navigation lists, in its order, where they are known already. */
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
        // Not before they are asked for: a form on the page may sign the visitor in.
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

    /** The items whose address lies below a page's; all of them where no page is given. */
    public List<Item> below(PageLink parent) {
        return getItems().stream()
                .filter(item -> parent == null || item.address().startsWith(parent.address() + "/"))
                .toList();
    }
}
