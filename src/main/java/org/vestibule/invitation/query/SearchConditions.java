package org.vestibule.invitation.query;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.security.PortalScope;
import org.vestibule.text.SearchTerm;

/** Builds the conditions of a query over invitations {@code i} with their keys {@code k}, and their parameters. */
final class SearchConditions {

    // PostgreSQL finds these few by a partial index of the rows with an open key, Derby by an index that begins with
    // the status.
    private static final String OVERDUE =
            "i.status in :open and i.openKeys.contactKey is not null and i.offer.expiresAt <= :now";
    private static final String STATUS = "i.status = :status";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();
    private boolean searched;
    private boolean selective;

    /**
     * Requires each word of the text to begin a word of the contact, of the invited address or of the portal's name.
     *
     * @param portals the names of all portals, by id
     */
    SearchConditions words(String text, Map<Long, String> portals) {
        for (SearchTerm word : SearchTerm.of(text)) {
            searched = true;
            selective = true;
            List<String> places = new ArrayList<>();
            places.add(word.condition("k.searchKey", values));
            // The invited address may be a former address of the contact.
            places.add(word.mailboxCondition("k.emailKey", values));
            List<Long> named = portals.entrySet().stream()
                    .filter(portal -> word.isIn(portal.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!named.isEmpty()) {
                places.add("k.portalId in :" + parameter(named));
            }
            conditions.add("(" + String.join(" or ", places) + ")");
        }
        return this;
    }

    private String parameter(Object value) {
        String name = "value" + values.size();
        values.put(name, value);
        return name;
    }

    /** Limits the query to a portal. Call it after {@link #words}, if that is needed. */
    SearchConditions portal(Long portalId) {
        if (portalId != null) {
            selective = true;
            conditions.add((searched ? "k.portalId" : "i.portal.id") + " = :portal");
            values.put("portal", portalId);
        }
        return this;
    }

    /** Limits the query to the invitations of a contact; null for all contacts. */
    SearchConditions contact(Long contactId) {
        if (contactId != null) {
            selective = true;
            conditions.add("i.contact.id = :contact");
            values.put("contact", contactId);
        }
        return this;
    }

    /** Excludes these portals. Call it after {@link #words}, if that is needed. */
    SearchConditions notInto(Set<Long> portals) {
        if (!portals.isEmpty()) {
            conditions.add((searched ? "k.portalId" : "i.portal.id") + " not in :" + parameter(portals));
        }
        return this;
    }

    /** Limits the query to visible portals. Call it after {@link #words}, if that is needed. */
    SearchConditions visible(PortalScope portals) {
        if (!portals.isAll()) {
            selective = true;
            conditions.add(portals.condition(searched ? "k.portalId" : "i.portal.id", values));
        }
        return this;
    }

    /** If wanted, limits the query to invitations whose invitee waits for a new link. */
    SearchConditions newLinkAsked(boolean wanted) {
        if (wanted) {
            selective = true;
            conditions.add("i.delivery.newLinkAskedAt is not null");
        }
        return this;
    }

    /**
     * Limits the query to a status at that time; null for any status.
     *
     * @param anyOverdue whether there are invitations whose expiry has passed and whose stored status is still open.
     * Usually there are none, and the database can use an index for one condition, but not for two combined with "or".
     */
    SearchConditions status(InvitationStatus status, boolean anyOverdue, Instant now) {
        if (status == null) {
            return this;
        }
        selective = true;
        values.put("status", status);
        if (status.open()) {
            conditions.add(STATUS + " and i.offer.expiresAt > :now");
            values.put("now", now);
        } else if (status == InvitationStatus.EXPIRED && anyOverdue) {
            conditions.add("(" + STATUS + " or " + OVERDUE + ")");
            values.put("now", now);
            values.put("open", InvitationStatus.OPEN);
        } else {
            conditions.add(STATUS);
        }
        return this;
    }

    /** Limits the query to invitations whose expiry has passed and whose stored status is still open. */
    SearchConditions overdue(Instant now) {
        conditions.add(OVERDUE);
        values.put("now", now);
        values.put("open", InvitationStatus.OPEN);
        return this;
    }

    /** Whether the conditions need the keys {@code k}. */
    boolean searched() {
        return searched;
    }

    /** Whether the conditions need nothing but the keys. */
    boolean onlySearched() {
        return searched && conditions.stream().noneMatch(condition -> condition.contains("i."));
    }

    /** Whether the conditions may leave few rows, which an index finds. */
    boolean selective() {
        return selective;
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
