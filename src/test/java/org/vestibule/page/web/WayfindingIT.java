package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.flag;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.page.tree.MovePage;
import org.vestibule.page.tree.PagePosition;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;

/** The widgets Breadcrumb and Language Switch, through real requests to published pages. */
@InServer
class WayfindingIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    PublicSite site;

    @Inject
    PageEditingService editing;

    @Inject
    MovePage moves;

    @Inject
    PublishingService publishing;

    @Inject
    As as;

    private long under(Portal portal, Long parent, String path, PageContent content) {
        long id = site.publish(portal, path, content);
        as.system(() -> moves.move(portal, id, PagePosition.lastUnder(parent)));
        return id;
    }

    @Test
    void theBreadcrumbFollowsTheTreeNotTheAddresses() {
        Portal portal = site.portal("look-trail");
        PageContent crumbs = NOTHING.plus("main", "breadcrumb", Map.of())
                .plus("main", "breadcrumb", Map.of("startWithHome", flag(false), "endWithPage", flag(false)));
        site.publish(portal, "", crumbs);
        long offers = site.publish(portal, "offers", NOTHING);
        long season = under(portal, offers, "season-2026", NOTHING);
        under(portal, season, "spring", crumbs);

        assertThat(PublicSite.main(site.get("/site/look-trail/spring")))
                .isEqualTo(PublicSite.expected(getClass(), "breadcrumb.html"));
        assertThat(PublicSite.main(site.get("/site/look-trail"))).isEmpty();
    }

    @Test
    void theBreadcrumbLeavesOutPagesThatTheVisitorCantOpen() {
        Portal portal = site.portal("trail-closed");
        long members = site.publish(portal, "members", NOTHING);
        long draft = under(portal, members, "draft", NOTHING);
        under(portal, draft, "open", NOTHING.plus("main", "breadcrumb", Map.of()));
        assertThat(PublicSite.main(site.get("/site/trail-closed/open"))).contains("Page members", "Page draft");

        as.system(() -> {
            editing.openToMembers(members);
            return publishing.unpublish(draft);
        });
        assertThat(PublicSite.main(site.get("/site/trail-closed/open"))).isEmpty();
    }

    @Test
    void theLanguageSwitchLinksToTheTranslationsThatTheAuthorChose() {
        Portal portal = site.portal("look-languages");
        long german = in(Locale.GERMAN, site.publish(portal, "angebote", NOTHING));
        long french = in(Locale.FRENCH, site.publish(portal, "offres", NOTHING));
        long none = site.publish(portal, "anything", NOTHING);
        in(
                Locale.ENGLISH,
                site.publish(
                        portal,
                        "offers",
                        NOTHING.plus("main", "languageSwitch", Map.of("pages", pages(french, none, german)))));

        assertThat(PublicSite.main(site.get("/site/look-languages/offers")))
                .isEqualTo(PublicSite.expected(getClass(), "languageSwitch.html"));

        as.system(() -> publishing.unpublish(german));
        as.system(() -> publishing.unpublish(french));
        assertThat(PublicSite.main(site.get("/site/look-languages/offers"))).isEmpty();
    }

    private long in(Locale language, long page) {
        as.system(() -> {
            editing.speak(page, Optional.of(language));
            return null;
        });
        return page;
    }

    private static JsonValue pages(long... ids) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (long id : ids) {
            list.add(StoredValues.page(id));
        }
        return list.build();
    }

    @Test
    void theLanguageSwitchOffersAllLanguagesOfAPageWithoutALanguage() {
        Portal portal = site.portal("any-language");
        long page = site.publish(portal, "", NOTHING.plus("main", "languageSwitch", Map.of()));

        assertThat(PublicSite.main(site.get("/site/any-language?invitation=x", "Accept-Language", "de")))
                .isEqualTo(PublicSite.expected(getClass(), "languageSwitchAny.html"));
        List<String> chosen =
                site.get("/site/any-language?lang=fr&invitation=x").headers().allValues("Set-Cookie");
        assertThat(site.get("/site/any-language", "Cookie", chosen.get(0).replaceAll(";.*", ""))
                        .body())
                .contains("aria-label=\"Langue\"");

        in(Locale.GERMAN, page);
        assertThat(PublicSite.main(site.get("/site/any-language"))).isEmpty();
    }
}
