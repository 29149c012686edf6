package org.vestibule.invitation.web.list;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The invitations that are selected in the list, as sent by the browser: at most as many as a page shows. */
final class InvitationSelection {

    private static final String FIELD = "chosen";

    private InvitationSelection() {}

    static Set<Long> inRequest() {
        return numbers(Optional.ofNullable(Faces.getRequestParameterValues(FIELD)).stream()
                .flatMap(Stream::of));
    }

    /**
     * Opens a dialog on the selected invitations after it has read them; if none is selected, it stays closed and a
     * message says why.
     */
    static void open(Consumer<Set<Long>> read) {
        Set<Long> ids = inRequest();
        if (ids.isEmpty()) {
            Texts.refuse(null, Texts.text("invitationText", "bulk.none"));
            return;
        }
        read.accept(ids);
        PrimeFaces.current().ajax().addCallbackParam("open", true);
    }

    static Set<Long> in(FormReturned form) {
        return numbers(form.all(FIELD).stream());
    }

    private static Set<Long> numbers(Stream<String> texts) {
        return texts.flatMap(text -> RecordNumber.in(text).stream())
                .distinct()
                .limit(InvitationQueryService.PAGE_SIZE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
