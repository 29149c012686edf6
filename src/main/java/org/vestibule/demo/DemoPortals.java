package org.vestibule.demo;

import static org.vestibule.widget.StoredValues.page;
import static org.vestibule.widget.StoredValues.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.vestibule.page.Page;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;

/** Makes the two portals with their roles and pages. */
@ApplicationScoped
class DemoPortals {

    private static final Map<String, JsonValue> NOTHING = Map.of();

    private final PortalRepository portals;
    private final PageEditingService editing;
    private final PublishingService publishing;

    @Inject
    DemoPortals(PortalRepository portals, PageEditingService editing, PublishingService publishing) {
        this.portals = portals;
        this.editing = editing;
        this.publishing = publishing;
    }

    /** The partners' portal; returns the role that its user has. */
    PortalRole makeHarbour() {
        var portal = new Portal("harbour", "Harbour Partner Portal", Locale.ENGLISH, "#1b4d7a");
        portal.showLogo("/demo/harbour.svg");
        portals.add(portal);
        PortalRole partner = role(portal, "partner", "Partner");
        role(portal, "dealer", "Dealer");
        role(portal, "service", "Service technician");

        var pages = new SitePages(editing, publishing, portal);
        pages.page("Home", "", Layout.TWO_COLUMNS)
                .about("News and services of the harbour for its partners.")
                .widget("main", "content", prose("Welcome aboard", "harbour/home.html"))
                .widget("sidebar", "content", prose("News from the quay", "harbour/news.html"))
                .inNavigation()
                .publish();
        Page members = pages.page("Partner area", "partners", Layout.TWO_COLUMNS)
                .about("What partners of the harbour need at hand.")
                .widget("main", "content", prose("Good to have you here", "harbour/partners.html"))
                .widget("sidebar", "navigation", NOTHING)
                .inNavigation()
                .forMembers()
                .publish();
        pages.page("Partner prices", "partners/prices", Layout.ONE_COLUMN)
                .about("Trade prices for partners of the harbour.")
                .widget("main", "content", prose("Trade prices", "harbour/prices.html"))
                .inNavigation()
                .forRole(partner)
                .publish();
        entrance(pages, portal, members);
        return partner;
    }

    /** The customers' portal, with work left for a page author. */
    void makeFern() {
        var portal = new Portal("fern", "Fern & Field Customers", Locale.ENGLISH, "#2f6b3c");
        portal.showLogo("/demo/fern.svg");
        portals.add(portal);
        role(portal, "customer", "Customer");
        role(portal, "grower", "Grower");
        role(portal, "press", "Press");

        var pages = new SitePages(editing, publishing, portal);
        pages.page("Home", "", Layout.ONE_COLUMN)
                .about("Fruit, vegetables and plants that are grown near you, delivered each week.")
                .widget("main", "content", prose("Grown near you", "fern/home.html"))
                .inNavigation()
                .publish();
        Page members = pages.page("My orders", "orders", Layout.ONE_COLUMN)
                .about("Your orders at Fern & Field, and where they are.")
                .widget("main", "content", prose("My orders", "fern/orders.html"))
                .inNavigation()
                .forMembers()
                .publish();
        entrance(pages, portal, members);
        pages.page("Harvest festival", "harvest-festival", Layout.HEADER_MAIN_SIDEBAR_FOOTER)
                .about("Join the harvest festival at Fern & Field.")
                .widget("main", "content", prose("Harvest festival", "fern/festival.html"))
                .publishAndTakeBack();
        pages.page("Sign up", "sign-up", Layout.ONE_COLUMN).save();
    }

    /** The pages through which people come in, and the portal's knowledge of them. */
    private static void entrance(SitePages pages, Portal portal, Page members) {
        Page newPassword = pages.page("New password", "new-password", Layout.ONE_COLUMN)
                .about("Set a new password for your account.")
                .widget("main", "newPassword", NOTHING)
                .publish();
        Page recovery = pages.page("Recover password", "recover-password", Layout.ONE_COLUMN)
                .about("Get a link to set a new password for your account.")
                .widget("main", "passwordRecovery", Map.of("newPasswordPage", page(newPassword.id())))
                .publish();
        Page signIn = pages.page("Sign in", "sign-in", Layout.ONE_COLUMN)
                .about("Sign in to your account.")
                .widget(
                        "main",
                        "signIn",
                        Map.of("recoveryPage", page(recovery.id()), "redirectPage", page(members.id())))
                .inNavigation()
                .publish();
        Page welcome = pages.page("Welcome", "welcome", Layout.ONE_COLUMN)
                .about("Accept your invitation and set up your account.")
                .widget(
                        "main",
                        "crmUserInvite",
                        Map.of("existingUserPage", page(signIn.id()), "redirectPage", page(members.id())))
                .publish();
        portal.setEntryPages(welcome.id(), signIn.id(), recovery.id());
    }

    private PortalRole role(Portal portal, String key, String name) {
        var role = new PortalRole(portal, key, name);
        portals.add(role);
        return role;
    }

    private static Map<String, JsonValue> prose(String title, String file) {
        return Map.of("title", text(title), "text", text(DemoTexts.read("pages/" + file)));
    }
}
