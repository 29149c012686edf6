package org.vestibule.invitation.web.list;

import static org.vestibule.shell.Texts.text;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationQueryService;

/**
 * The invitations on which a dialog of the list will act.
 *
 * @param names the invitee and the portal of each
 */
public record SelectedInvitations(Set<Long> ids, List<String> names) implements Serializable {

    static final SelectedInvitations NONE = new SelectedInvitations(Set.of(), List.of());

    static SelectedInvitations of(InvitationQueryService records, Set<Long> ids) {
        List<String> names = ids.stream()
                .flatMap(id -> records.byId(id).stream())
                .map(SelectedInvitations::name)
                .toList();
        return new SelectedInvitations(ids, names);
    }

    private static String name(InvitationSummary invitation) {
        return invitation.contactName() + " → " + invitation.portalName();
    }

    /** The number of invitations, in words. */
    public String count() {
        return text("invitationText", "bulk.whom.formatted", names.size());
    }
}
