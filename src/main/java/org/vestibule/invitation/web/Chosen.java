package org.vestibule.invitation.web;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.typed.FormReturned;

/** The invitations that are chosen in the list, as the browser names them: no more than a page of it shows. */
final class Chosen {

    private static final String FIELD = "chosen";

    private Chosen() {}

    static Set<Long> inRequest() {
        return numbers(Optional.ofNullable(Faces.getRequestParameterValues(FIELD)).stream()
                .flatMap(Stream::of));
    }

    static Set<Long> in(FormReturned form) {
        return numbers(form.all(FIELD).stream());
    }

    private static Set<Long> numbers(Stream<String> texts) {
        return texts.flatMap(text -> RecordNumber.in(text).stream())
                .distinct()
                .limit(InvitationList.PAGE_SIZE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
