package org.vestibule.page.kit;

import static org.vestibule.widget.StoredValues.page;
import static org.vestibule.widget.StoredValues.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.creation.StarterKit;

/** The starter kit: a role for everybody, a home page, pages for members, terms, and the entry pages. */
@ApplicationScoped
class StarterPages implements StarterKit {

    private static final String ZONE = "main";
    private static final String CONTENT = "content";

    private final PortalRepository portals;
    private final SiteBuilder sites;

    @Inject
    StarterPages(PortalRepository portals, SiteBuilder sites) {
        this.portals = portals;
        this.sites = sites;
    }

    @Override
    public void furnish(Portal portal) {
        var texts = new StarterTexts(portal);
        portals.add(new PortalRole(portal, "member", texts.text("role.member")));
        var site = new StarterSite(sites.begin(portal), texts);

        SitePages.Draft home = site.home().inNavigation().widget(ZONE, CONTENT, texts.content("home"));
        SitePages.Draft members = site.draft("members").inNavigation().forMembers();
        SitePages.Draft profile = site.draft("profile").inNavigation().forMembers();
        profile.widget(ZONE, "profile", Map.of())
                .widget(ZONE, "changePassword", Map.of())
                .publish();
        members.widget(ZONE, CONTENT, texts.content("members"))
                .widget(ZONE, "button", button(texts.text("members.profile"), profile.id()))
                .publish();
        long signIn = EntryPageBuilder.add(site, portal, members.id());
        home.widget(ZONE, "membersOnly", Map.of("text", text(texts.text("home.members")), "signInPage", page(signIn)))
                .within(ZONE, "members", "button", button(texts.text("home.toMembers"), members.id()))
                .publish();
        site.draft("terms")
                .inNavigation()
                .widget(ZONE, CONTENT, texts.content("terms"))
                .publish();
    }

    private static Map<String, JsonValue> button(String label, long pageId) {
        return Map.of("label", text(label), "page", page(pageId));
    }
}
