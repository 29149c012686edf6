package org.vestibule.page.kit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;

/**
 * Replaces references in copied pages by references to the copies. It finds the stored form of a reference, at any
 * depth of any value, independent of contracts; in texts it finds the address of the portal.
 */
final class CopiedReferences {

    /**
     * An id of no record: a reference to a deleted record stays broken, and doesn't make a restricted widget visible to
     * everybody.
     */
    private static final long GONE = 0;

    private final Map<String, Map<Long, Long>> copies;
    private final Pattern address;
    private final String newAddress;

    /**
     * The references from a portal's pages.
     *
     * @param base the public address of the original before {@code /site}
     * @param pages the ids of the copies by the ids of the originals, like the other maps
     */
    CopiedReferences(
            Portal original,
            Portal portal,
            String base,
            Map<Long, Long> pages,
            Map<Long, Long> roles,
            Map<Long, Long> images) {
        // The names of references in StoredValues.
        this.copies = Map.of("page", pages, "role", roles, "image", images);
        this.address = Pattern.compile("(" + Pattern.quote(base) + "|(?<![\\w.:-]))"
                + Pattern.quote(PortalAddress.local(original, "")) + "(?![\\w-])");
        this.newAddress = "$1" + Matcher.quoteReplacement(PortalAddress.local(portal, ""));
    }

    PageContent in(PageContent content) {
        return content.map(this::in);
    }

    private Placement in(Placement placement) {
        Placement led = placement;
        for (Map.Entry<String, JsonValue> value : placement.values().entrySet()) {
            led = led.with(value.getKey(), in(value.getValue()));
        }
        return led;
    }

    JsonValue in(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> in(value.asJsonObject());
            case ARRAY -> in(value.asJsonArray());
            case STRING -> in((JsonString) value);
            case NUMBER, TRUE, FALSE, NULL -> value;
        };
    }

    private JsonValue in(JsonString text) {
        return Json.createValue(address.matcher(text.getString()).replaceAll(newAddress));
    }

    private JsonValue in(JsonArray array) {
        JsonArrayBuilder led = Json.createArrayBuilder();
        array.forEach(each -> led.add(in(each)));
        return led.build();
    }

    private JsonValue in(JsonObject object) {
        JsonObjectBuilder led = Json.createObjectBuilder();
        object.forEach((name, inner) -> led.add(
                name,
                inner instanceof JsonNumber number && copies.containsKey(name) ? copyOf(name, number) : in(inner)));
        return led.build();
    }

    private JsonValue copyOf(String kind, JsonNumber original) {
        return Json.createValue(copies.get(kind).getOrDefault(original.longValue(), GONE));
    }
}
