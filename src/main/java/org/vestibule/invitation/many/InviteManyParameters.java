package org.vestibule.invitation.many;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.contact.query.ContactSearchParameters;

/** Writes a request to invite many as the parameters of its job. */
final class InviteManyParameters {

    static final String ROLE = "role";
    static final String OPEN = "open";
    private static final String CHOSEN = "chosen";

    private InviteManyParameters() {}

    static Map<String, String> of(InviteManyRequest request) {
        Map<String, String> values = new HashMap<>();
        values.put(ROLE, request.roleId().toString());
        values.put(OPEN, request.open().name());
        if (request.chosen().isEmpty()) {
            values.putAll(ContactSearchParameters.of(request.search()));
        } else {
            values.put(CHOSEN, request.chosen().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return values;
    }

    /** The contacts that were chosen one by one; empty for those of the search. */
    static List<Long> chosen(Map<String, String> values) {
        String chosen = values.get(CHOSEN);
        return chosen == null
                ? List.of()
                : Stream.of(chosen.split(",")).map(Long::valueOf).toList();
    }
}
