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

/** The conditions of a query over invitations {@code i} with their keys {@code k}, and their values. */
final class SearchConditions {

    // PostgreSQL finds those few by an index of the rows with an open key, Derby by one that begins with the statuses.
    private static final String OVERDUE =
            "i.status in :open and i.openKeys.contactKey is not null and i.offer.expiresAt <= :now";
    private static final String STATUS = "i.status = :status";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();
    private boolean searched;
    private boolean selective;

    /**
     * Each word of the text has to be a word of the contact, of the invited address or of the portal's name.
     *
     * @param portals the names of all portals, by their numbers
     */
    SearchConditions words(String text, Map<Long, String> portals) {
        for (SearchTerm word : SearchTerm.of(text)) {
            searched = true;
            selective = true;
            List<String> places = new ArrayList<>();
            places.add(word.condition("k.searchKey", values));
            // The address may be one that the contact had when it was invited.
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

    /** Comes after the {@link #words}, if there are any. */
    SearchConditions portal(Long portalId) {
        if (portalId != null) {
            selective = true;
            conditions.add((searched ? "k.portalId" : "i.portal.id") + " = :portal");
            values.put("portal", portalId);
        }
        return this;
    }

    /** None into these portals. Comes after the {@link #words}, if there are any. */
    SearchConditions notInto(Set<Long> portals) {
        if (!portals.isEmpty()) {
            conditions.add((searched ? "k.portalId" : "i.portal.id") + " not in :" + parameter(portals));
        }
        return this;
    }

    /** Those alone whose portals may be seen. Comes after the {@link #words}, if there are any. */
    SearchConditions visible(PortalScope portals) {
        if (!portals.isAll()) {
            selective = true;
            conditions.add(portals.condition(searched ? "k.portalId" : "i.portal.id", values));
        }
        return this;
    }

    /** Those alone whose invitee waits for a new link, if that is wanted. */
    SearchConditions newLinkAsked(boolean wanted) {
        if (wanted) {
            selective = true;
            conditions.add("i.delivery.newLinkAskedAt is not null");
        }
        return this;
    }

    /**
     * The status that counts at that time; any for null.
     *
     * @param anyOverdue whether there are any whose stored status is behind the clock. Mostly there are none, and the database
     *     finds one of two conditions by an index, but not both.
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

    /** Those alone whose stored status is behind the clock. */
    SearchConditions overdue(Instant now) {
        conditions.add(OVERDUE);
        values.put("now", now);
        values.put("open", InvitationStatus.OPEN);
        return this;
    }

    /** Whether they need the keys {@code k}. */
    boolean searched() {
        return searched;
    }

    /** Whether they need nothing but the keys. */
    boolean onlySearched() {
        return searched && conditions.stream().noneMatch(condition -> condition.contains("i."));
    }

    /** Whether they may leave few, which an index of theirs finds. */
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
