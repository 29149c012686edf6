package org.vestibule.invitation;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.text.SearchTerm;

/** The conditions of a query over invitations {@code i} with contact {@code c} and portal {@code p}, and their values. */
final class SearchConditions {

    private static final String OVERDUE = "i.openKey is not null and i.expiresAt <= :now";
    private static final String NOT_OVERDUE = "(i.openKey is null or i.expiresAt > :now)";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Each word of the text has to be a word of the contact, of the invited address or of the portal's name.
     *
     * @param portals the names of all portals, by their numbers
     */
    SearchConditions words(String text, Map<Long, String> portals) {
        for (SearchTerm word : SearchTerm.of(text)) {
            List<String> places = new ArrayList<>();
            places.add(word.condition("c.searchKey", values));
            // The address may be one that the contact had when it was invited.
            places.add(word.mailboxCondition("i.emailKey", values));
            List<Long> named = portals.entrySet().stream()
                    .filter(portal -> word.isIn(portal.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!named.isEmpty()) {
                places.add("p.id in :" + parameter(named));
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

    SearchConditions portal(Long portalId) {
        if (portalId != null) {
            conditions.add("p.id = :portal");
            values.put("portal", portalId);
        }
        return this;
    }

    /** Those alone whose invitee waits for a new link, if that is wanted. */
    SearchConditions newLinkAsked(boolean wanted) {
        if (wanted) {
            conditions.add("i.newLinkAskedAt is not null");
        }
        return this;
    }

    /** The status that counts at that time. */
    SearchConditions status(InvitationStatus status, Instant now) {
        if (status == InvitationStatus.EXPIRED) {
            conditions.add("(i.status = :status or " + OVERDUE + ")");
        } else if (status != null) {
            conditions.add("i.status = :status");
            conditions.add(NOT_OVERDUE);
        }
        if (status != null) {
            values.put("status", status);
            values.put("now", now);
        }
        return this;
    }

    /** The ones whose stored status is behind the clock, or else the others. */
    SearchConditions overdue(boolean wanted, Instant now) {
        conditions.add(wanted ? OVERDUE : NOT_OVERDUE);
        values.put("now", now);
        return this;
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
