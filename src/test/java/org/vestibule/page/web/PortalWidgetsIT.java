package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.text;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.editing.SaveDraftOutcome;
import org.vestibule.page.image.SomeImage;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.Property;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/** The standard widgets, through real requests to published pages. */
@InServer
class PortalWidgetsIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    WidgetCatalog catalog;

    @Inject
    PublicSite site;

    @Inject
    SomeImage image;

    @Inject
    PageEditingService editing;

    @Inject
    As as;

    @Test
    void haveTheirContracts() {
        assertThat(contract("columns"))
                .containsExactly("columns:Integer", "widths:ColumnWidths?", "[first, second, third, fourth]");
        assertThat(contract("pageTitle")).containsExactly("heading:Object", "lead:LongText", "[]");
        assertThat(contract("button"))
                .containsExactly("label:Object!", "page:PageLink", "address:WebAddress", "look:ButtonLook", "[]");
        assertThat(contract("image")).containsExactly("photo:Image!", "caption:Object", "page:PageLink", "[]");
    }

    /** The properties with their types, "!" for required and "?" for advanced ones, then the zones. */
    private List<String> contract(String name) {
        Widget widget = catalog.find(name).orElseThrow();
        return Stream.concat(
                        widget.properties().stream().map(PortalWidgetsIT::spelled),
                        Stream.of(widget.zones().toString()))
                .toList();
    }

    private static String spelled(Property property) {
        return property.name() + ":" + property.type().valueClass().getSimpleName() + (property.required() ? "!" : "")
                + (property.advanced() ? "?" : "");
    }

    @Test
    void columnsContainOtherWidgets() {
        Portal portal = site.portal("look-columns");
        Placement inner = new Placement("p2", "columns", Map.of("columns", StoredValues.number(3)));
        PageContent content = NOTHING.with(
                        Slot.atEnd("main"), new Placement("p1", "columns", Map.of("widths", text("FIRST_WIDER"))))
                .with(within("p1", "first"), inner)
                .with(within("p2", "third"), title("p3", "In the third of the first"))
                .with(within("p1", "second"), title("p4", "In the second"))
                .with(within("p1", "fourth"), title("p5", "Beyond"));
        site.publish(portal, "", content);
        assertLooks("/site/look-columns", "columns.html");
    }

    private static Slot within(String placement, String zone) {
        return new Slot(Optional.of(placement), zone, 0);
    }

    private static Placement title(String id, String heading) {
        return new Placement(id, "pageTitle", Map.of("heading", text(heading)));
    }

    @Test
    void pageTitleIsThePagesTitleUnlessAnotherIsSet() {
        Portal portal = site.portal("look-title");
        site.publish(
                portal,
                "dates",
                NOTHING.plus("main", "pageTitle", Map.of("lead", text("When & where")))
                        .plus("main", "pageTitle", Map.of("heading", text("More"))));
        assertLooks("/site/look-title/dates", "pageTitle.html");
    }

    @Test
    void buttonsLinkToPagesOrOtherSites() {
        Portal portal = site.portal("look-button");
        long prices = site.publish(portal, "prices", NOTHING);
        PageContent toPrices = button(NOTHING, "Prices", "page", StoredValues.page(prices), "PRIMARY");
        PageContent both = button(toPrices, "Dates", "address", text("https://example.org/dates?a&b"), "SECONDARY");
        long home = site.publish(portal, "", both.plus("main", "button", Map.of("label", text("Nowhere"))));
        assertLooks("/site/look-button", "button.html");

        PageContent script = button(NOTHING, "Script", "address", text("javascript:alert(1)"), "LINK");
        assertThat(as.system(() -> editing.draft(home, script))).isInstanceOf(SaveDraftOutcome.Refused.class);
    }

    private static PageContent button(PageContent content, String label, String to, JsonValue target, String look) {
        return content.plus("main", "button", Map.of("label", text(label), to, target, "look", text(look)));
    }

    @Test
    void imagesHaveAlternativeTextsAndMayLinkToAPage() {
        Portal portal = site.portal("look-image");
        long quay = image.in(portal);
        long home = site.publish(portal, "home", NOTHING);
        var said = StoredValues.image(quay, "Boats at the quay");
        site.publish(
                portal,
                "",
                NOTHING.plus("main", "image", Map.of("photo", said, "caption", text("The quay")))
                        .plus("main", "image", Map.of("photo", said, "page", StoredValues.page(home)))
                        .plus("main", "image", Map.of()));
        assertLooks("/site/look-image", "image.html");
    }

    private void assertLooks(String address, String file) {
        assertThat(PublicSite.main(site.get(address)).replaceAll("/images/[^\"]*", "IMAGE"))
                .isEqualTo(PublicSite.expected(getClass(), file));
    }
}
