package org.vestibule.widget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyType;
import org.vestibule.widget.RichText;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

@InServer
class WidgetsIT {

    private static final Set<String> FOR_TESTS = Set.of(
            "plainUse",
            "halves",
            "samples",
            "failsBuilt",
            "failsRendered",
            "waits",
            "waitsInDraft",
            "recurses",
            "sleeps",
            "sleepsInForm",
            "varies",
            "wantsName",
            "misbehaves",
            "fragile",
            "opinion");

    @Inject
    WidgetCatalog catalog;

    @Inject
    PublicSite site;

    @Test
    void areFoundWithTheirContracts() {
        Widget content = catalog.find("content").orElseThrow();
        assertThat(content.properties()).extracting(Property::name).containsExactly("title", "text", "framed");
        assertThat(content.properties())
                .<Class<?>>extracting(property -> property.type().valueClass())
                .containsExactly(String.class, RichText.class, Boolean.class);
        Property framed = content.property("framed").orElseThrow();
        assertThat(framed.advanced()).isTrue();
        assertThat(framed.defaultValue()).isEqualTo(false);
    }

    @Test
    void canHaveListsAndFurtherAttributes() {
        Widget samples = catalog.find("samples").orElseThrow();
        PropertyType links = samples.property("links").orElseThrow().type();
        assertThat(links.list()).isTrue();
        assertThat(links.valueClass()).isEqualTo(PageLink.class);
        assertThat(samples.property("rows").orElseThrow().extra("max")).contains("9");
        assertThat(samples.property("heading").orElseThrow().formerly()).containsExactly("headline");
        assertThat(samples.property("unit").orElseThrow().defaultValue()).isEqualTo(TimeUnit.DAYS);
    }

    @Test
    void getStoredValuesAsObjectsOfTheirTypes() {
        Portal portal = site.portal("look-samples");
        long home = site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN));
        site.publish(
                portal,
                "samples",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus(
                                "main",
                                "samples",
                                Map.of(
                                        "headline", StoredValues.text("From before"),
                                        "rows", StoredValues.number(4),
                                        "day", StoredValues.text("2026-05-31"),
                                        "accent", StoredValues.text("#00ff00"),
                                        "unit", StoredValues.text("HOURS"),
                                        "dropped", StoredValues.text("kept"),
                                        "links",
                                                Json.createArrayBuilder()
                                                        .add(StoredValues.page(home))
                                                        .build())));
        assertThat(PublicSite.main(site.get("/site/look-samples/samples")))
                .isEqualTo(PublicSite.expected(WidgetsIT.class, "samples.html"));
    }

    @Test
    void canHaveZonesOfTheirOwn() {
        Widget halves = catalog.find("halves").orElseThrow();
        assertThat(halves.zones()).containsExactly("second", "first");
        assertThat(halves.texts().zone("first", Locale.FRENCH)).isEqualTo("Première moitié");
        assertThat(catalog.find("content").orElseThrow().zones()).isEmpty();
    }

    @Test
    void haveAllTextsInEveryLanguage() throws IOException {
        for (Widget widget : catalog.all()) {
            if (FOR_TESTS.contains(widget.name())) {
                continue;
            }
            Set<Object> keys = keys(widget.name());
            keys.removeAll(Set.of("widget.icon", "preview.states"));
            assertThat(keys(widget.name() + "_de")).as(widget.name()).isEqualTo(keys);
            assertThat(keys(widget.name() + "_fr")).as(widget.name()).isEqualTo(keys);
        }
        assertThat(catalog.find("content").orElseThrow().texts().title(Locale.GERMAN))
                .isEqualTo("Inhalt");
    }

    private static Set<Object> keys(String bundle) throws IOException {
        try (InputStream file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/widgets/" + bundle + ".properties")) {
            Properties texts = new Properties();
            texts.load(file);
            return new HashSet<>(texts.keySet());
        }
    }

    @Test
    void contentLooksAsExpected() {
        Portal portal = site.portal("look-content");
        site.publish(
                portal,
                "",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus(
                                "main",
                                "content",
                                Map.of(
                                        "title", StoredValues.text("Prices & dates"),
                                        "text", StoredValues.text("<p onclick='x()'>From <b>May</b></p>")))
                        .plus(
                                "main",
                                "content",
                                Map.of("title", StoredValues.text("More"), "framed", StoredValues.flag(true))));
        assertThat(PublicSite.main(site.get("/site/look-content")))
                .isEqualTo(PublicSite.expected(WidgetsIT.class, "content.html"));
    }

    @Test
    void navigationLooksAsExpected() {
        Portal portal = site.portal("look-navigation");
        site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN));
        long offers = site.publish(portal, "offers", PageContent.empty(Layout.ONE_COLUMN));
        long spring = site.publish(
                portal,
                "offers/spring",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "navigation", Map.of("title", StoredValues.text("Around")))
                        .plus("main", "navigation", Map.of("under", StoredValues.page(offers))));
        site.list(offers);
        site.list(spring);
        assertThat(PublicSite.main(site.get("/site/look-navigation/offers/spring", "Accept-Language", "fr")))
                .isEqualTo(PublicSite.expected(WidgetsIT.class, "navigation.html"));
    }

    @Test
    void workWithPlainAttributesToo() {
        Portal portal = site.portal("look-plain");
        site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN).plus("main", "plainUse", Map.of()));
        assertThat(PublicSite.main(site.get("/site/look-plain", "Accept-Language", "de")))
                .isEqualTo(PublicSite.expected(WidgetsIT.class, "plainUse.html"));
    }

    @Test
    void invalidContractsReportWhatToCorrect() {
        Portal portal = site.portal("look-broken");
        site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN).plus("main", "plainUse", Map.of()));
        String page = site.get("/site/look-broken").body();
        assertThat(page).contains("unknownType.xhtml, line 4: the type of \"colour\" is no class that can be found.");
        assertThat(page)
                .contains("noKind.xhtml, line 4: there is no kind of property for the type java.util.UUID of"
                        + " \"number\".");
        assertThat(page).contains("badDefault.xhtml, line 4: the default of \"rows\" is no value of its type.");
        assertThat(page)
                .contains("defaultTooLarge.xhtml, line 4: the default of \"rows\" doesn't fit: The most that is"
                        + " possible");
        assertThat(page).contains("badBound.xhtml, line 4: \"rows\": \"min\" must be a whole number.");
        assertThat(page).contains("listOfNothing.xhtml, line 4: nothing says what is in the list \"pages\".");
        assertThat(page).contains("ofNoList.xhtml, line 4: \"of\" says what is in a list, but \"pages\" is none.");
        assertThat(page)
                .contains("formerlyTwice.xhtml, line 5: \"text\" can't have been \"headline\" formerly: that is"
                        + " \"heading\".");
        assertThat(page).contains("noText.xhtml, line 4: the bundle noText.properties beside it lacks rows.label.");
        assertThat(page).contains("noBundle.xhtml, line 3: there is no bundle noBundle.properties beside it.");
        assertThat(page)
                .contains("noZoneText.xhtml, line 4: the bundle noZoneText.properties beside it lacks left.zone.");
        assertThat(page).contains("suffixTrap.xhtml, line 5: \"subtitle\" would be dropped");
        assertThat(page).contains("method.xhtml, line 4: \"done\" takes a method");
    }

    @Test
    void contractsThatFacesAcceptsSilentlyReportWhatToCorrect() {
        Portal portal = site.portal("look-broken-silently");
        site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN).plus("main", "plainUse", Map.of()));
        String page = site.get("/site/look-broken-silently").body();
        for (String name : List.of("id", "parent", "rendered", "binding", "children")) {
            assertThat(page).contains("\"" + name + "\" is a name that Faces needs for the component itself.");
        }
        assertThat(page)
                .contains("reservedNames.xhtml, line 4: \"id\" is a name", "such as \"reservedNamesId\".")
                .contains("misspeltLength.xhtml, line 4: maxlenght=\"40\" of \"words\" means nothing here."
                        + " Did you mean \"maxlength\"?")
                .contains("misspeltRequired.xhtml, line 4: requird=\"true\" of \"words\" means nothing here."
                        + " Did you mean \"required\"?")
                .contains("foreignBound.xhtml, line 4: max=\"40\" of \"words\" means nothing here.")
                .contains("maybeRequired.xhtml, line 4: required=\"maybe\" of \"words\" is neither true nor false.")
                .contains("perhapsTrue.xhtml, line 4: default=\"perhaps\" of \"shown\" is neither true nor false.")
                .contains("crossedBounds.xhtml, line 4: \"rows\": no number fits: \"min\" is more than \"max\".")
                .contains("crossedDays.xhtml, line 4: \"day\": no day fits: \"min\" is after \"max\".")
                .contains("nowhere.xhtml, line 4: the type of \"price\" is no class that can be found."
                        + " (org.acme.Nowhere)")
                .contains("primitive.xhtml, line 4: there is no kind of property for the type int of \"rows\"."
                        + " Write java.lang.Integer.")
                .contains("misspeltType.xhtml, line 4: the type of \"more\" is no class that can be found."
                        + " (org.vestibule.widget.Pagelink) Did you mean \"org.vestibule.widget.PageLink\"?")
                .contains("noSuchIcon.xhtml, line 3: widget.icon=txet in the bundle noSuchIcon.properties beside it"
                        + " is no icon. Did you mean \"text\"?")
                .contains("noInterface.xhtml, line 1: there is no <cc:interface>")
                .contains("unknownNamespace.xhtml, line 6: the namespace \"jakarta.faces.htlm\" means nothing here."
                        + " Did you mean \"jakarta.faces.html\"?")
                .contains("unknownNamespace.xhtml, line 6: there is no component"
                        + " META-INF/resources/widgets/contnet.xhtml.")
                .contains("designers/nopeInDesigner.xhtml, line 6: the widget nopeInDesigner has no property \"word\"."
                        + " Did you mean \"words\"?");
        assertThat(page.split("java\\.lang\\.org", -1)).hasSize(1);
        assertThat(page)
                .contains("unsupportedTags.xhtml, line 8: <h:inputFile> does nothing in a widget: pages take no files.")
                .contains("unsupportedTags.xhtml, line 9: <h:outputStylesheet> does nothing in a widget")
                .contains("unsupportedTags.xhtml, line 10: <f:ajax> does nothing in a widget")
                .contains("unsupportedTags.xhtml, line 11: <h:commandLink> does nothing in a widget")
                .contains("unsupportedTags.xhtml, line 12: <meta> counts for the whole page");
    }

    @Test
    void nameExistingBeansAndAnUnknownBeanIsReported() {
        Portal portal = site.portal("look-no-beans");
        site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN).plus("main", "plainUse", Map.of()));
        String page = site.get("/site/look-no-beans").body();
        assertThat(page.split("there is no bean", -1)).hasSize(3);
        assertThat(page)
                .contains(
                        "unknownBean.xhtml, line 7: there is no bean \"siteFrme\", so that what #{siteFrme} begins has"
                                + " no value. Did you mean \"siteFrame\"?")
                .contains("unknownBean.xhtml, line 8: there is no bean \"lead\"", "Did you mean \"cc.attrs.lead\"?");
    }
}
