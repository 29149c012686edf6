package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.text;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.Property;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Authors' texts are marked with their language if the visitor's differs, for every widget. */
@InServer
class AuthorLanguageIT {

    private static final String WRITTEN = "Written-in-English";
    private static final Set<String> TEXTS = Set.of("Object", "String", "LongText", "RichText");
    private static final Set<String> VOID = Set.of("meta", "link", "input", "img", "br", "hr", "source", "wbr");

    /** Widgets that stand beside the shipped ones for tests alone. */
    private static final Set<String> OF_TESTS = Set.of(
            "failsBuilt",
            "failsRendered",
            "fragile",
            "halves",
            "misbehaves",
            "opinion",
            "plainUse",
            "samples",
            "waits",
            "waitsInDraft",
            "recurses",
            "sleeps",
            "sleepsInForm",
            "varies",
            "wantsName");

    private static final Pattern PART = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)");
    private static final Pattern LANG = Pattern.compile("\\slang=\"([^\"]*)\"");

    @Inject
    WidgetCatalog catalog;

    @Inject
    PublicSite site;

    @Test
    void isMarkedOnEachTextOfAWidget() {
        Portal portal = site.portal("author-language");
        List<String> seen = new ArrayList<>();
        for (Widget widget : catalog.all()) {
            if (isShipped(widget)) {
                String path = widget.name().toLowerCase(Locale.ROOT);
                site.publish(
                        portal, path, PageContent.empty(Layout.ONE_COLUMN).plus("main", widget.name(), values(widget)));
                String page = site.get("/site/author-language/" + path + "?invitation=unknown", "Accept-Language", "de")
                        .body();
                assertThat(languages(page)).as(widget.name()).allMatch("en"::equals);
                seen.addAll(languages(page));
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static boolean isShipped(Widget widget) {
        return !OF_TESTS.contains(widget.name())
                && AuthorLanguageIT.class
                        .getResource("/META-INF/resources/widgets/" + widget.name() + ".xhtml")
                        .toString()
                        .contains("WEB-INF/classes");
    }

    private static Map<String, JsonValue> values(Widget widget) {
        return widget.properties().stream()
                .filter(property -> TEXTS.contains(property.type().valueClass().getSimpleName()))
                .collect(Collectors.toMap(Property::name, property -> text(WRITTEN)));
    }

    /** The languages of the elements in which the written text stands, or which bear it in an attribute. */
    private static List<String> languages(String page) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of("none"));
        Matcher part = PART.matcher(page);
        while (part.find()) {
            boolean empty = part.group(2) != null
                    && (VOID.contains(part.group(2)) || part.group(3).endsWith("/"));
            String own = open.peek();
            if (part.group(2) != null && part.group(1).isEmpty()) {
                Matcher lang = LANG.matcher(part.group(3));
                own = lang.find() ? lang.group(1) : own;
                if (!empty) {
                    open.push(own);
                }
            } else if (part.group(2) != null) {
                open.pop();
            }
            if (part.group().contains(WRITTEN)) {
                found.add(own);
            }
        }
        return found;
    }
}
