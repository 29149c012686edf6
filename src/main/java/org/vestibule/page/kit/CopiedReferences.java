package org.vestibule.page.kit;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.transfer.RecordKind;

/** Leads what stands on a copied page to the copies; in texts it goes by the address of the portal. */
final class CopiedReferences {

    private final Map<RecordKind, Map<Long, Long>> copies;
    private final ReferenceWalk walk;

    /**
     * The references from a portal's pages.
     *
     * @param base the address before {@code /site} at which the original and the copy are reached from outside
     * @param pages the numbers of the copies, by those of the originals; so are the others
     */
    CopiedReferences(
            Portal original,
            Portal portal,
            String base,
            Map<Long, Long> pages,
            Map<Long, Long> roles,
            Map<Long, Long> images) {
        this.copies = Map.of(RecordKind.PAGE, pages, RecordKind.ROLE, roles, RecordKind.IMAGE, images);
        this.walk = new ReferenceWalk(
                this::copyOf, new MovedAddresses(base, PortalAddress.local(original, ""), base, portal)::in);
    }

    PageContent in(PageContent content) {
        return walk.in(content);
    }

    JsonValue in(JsonValue value) {
        return walk.in(value);
    }

    private Optional<JsonValue> copyOf(RecordKind kind, JsonValue inner) {
        return inner instanceof JsonNumber original
                ? Optional.of(Json.createValue(copies.get(kind).getOrDefault(original.longValue(), ReferenceWalk.GONE)))
                : Optional.empty();
    }
}
