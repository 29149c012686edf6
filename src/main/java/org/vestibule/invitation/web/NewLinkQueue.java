package org.vestibule.invitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shared.paging.Total;

/** The number of invitees who wait for a new link, for the navigation of the CRM. It is counted once in a request. */
@Named
@RequestScoped
public class NewLinkQueue {

    private final InvitationQueryService records;

    private Total waiting;

    @Inject
    public NewLinkQueue(InvitationQueryService records) {
        this.records = records;
    }

    public Total getWaiting() {
        if (waiting == null) {
            waiting = records.newLinksAsked(InvitationFilter.NONE);
        }
        return waiting;
    }
}
