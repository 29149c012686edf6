package org.vestibule.demo;

import static org.vestibule.widget.StoredValues.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.vestibule.page.Page;
import org.vestibule.page.content.Layout;
import org.vestibule.page.kit.SiteBuilder;
import org.vestibule.page.kit.SitePages;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;

/** Makes the two portals with their roles and pages. */
@ApplicationScoped
class DemoPortals {

    private static final Map<String, JsonValue> NOTHING = Map.of();

    private final PortalRepository portals;
    private final SiteBuilder sites;

    @Inject
    DemoPortals(PortalRepository portals, SiteBuilder sites) {
        this.portals = portals;
        this.sites = sites;
    }

    /** The partners' portal; returns the role that its user has. */
    PortalRole makeHarbour() {
        var portal = new Portal("harbour", "Harbour Partner Portal", Locale.ENGLISH, "#1b4d7a");
        portal.showLogo("/demo/harbour.svg");
        portals.add(portal);
        PortalRole partner = role(portal, "partner", "Partner");
        role(portal, "dealer", "Dealer");
        role(portal, "service", "Service technician");

        SitePages pages = sites.begin(portal);
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
        sites.addEntryPages(pages, portal, members);
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

        SitePages pages = sites.begin(portal);
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
        sites.addEntryPages(pages, portal, members);
        pages.page("Harvest festival", "harvest-festival", Layout.HEADER_MAIN_SIDEBAR_FOOTER)
                .about("Join the harvest festival at Fern & Field.")
                .widget("main", "content", prose("Harvest festival", "fern/festival.html"))
                .publishAndTakeBack();
        pages.page("Sign up", "sign-up", Layout.ONE_COLUMN).save();
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
