package org.vestibule.invitation;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vestibule.contact.SearchText;

/** The conditions of a query over invitations {@code i} with contact {@code c} and portal {@code p}, and their values. */
final class SearchConditions {

    private static final String OVERDUE = "i.openKey is not null and i.expiresAt <= :now";
    private static final String NOT_OVERDUE = "(i.openKey is null or i.expiresAt > :now)";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /** Each word of the text has to begin a word of the contact, the address or a word of the portal's name. */
    SearchConditions words(String text) {
        String plain = text == null ? "" : text.strip();
        for (String word : plain.isEmpty() ? new String[0] : plain.split("\\s+")) {
            int number = values.size();
            conditions.add(("(c.searchKey like :w%1$d escape '!' or i.emailKey like :e%1$d escape '!'"
                            + " or concat(' ', lower(p.name)) like :p%1$d escape '!')")
                    .formatted(number));
            String lower = word.toLowerCase(Locale.ROOT);
            values.put("w" + number, "% " + literal(SearchText.fold(word)) + "%");
            values.put("e" + number, literal(lower) + "%");
            values.put("p" + number, "% " + literal(lower) + "%");
        }
        return this;
    }

    SearchConditions portal(Long portalId) {
        if (portalId != null) {
            conditions.add("p.id = :portal");
            values.put("portal", portalId);
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

    String text() {
        return String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
