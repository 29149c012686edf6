package org.vestibule.invitation.inviting;

import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;

/**
 * What someone needs to see who is about to invite a contact.
 *
 * @param contact who would be invited; empty where there is no such contact
 * @param portals those that are open, by name, and the chosen one
 * @param roles the chosen portal's that the caller may give, by name; none while none is chosen
 * @param refusals what inviting would be refused for now; empty where nothing stands in the way
 */
public record InvitePreview(
        Optional<Contact> contact, List<Portal> portals, List<PortalRole> roles, List<Refused> refusals) {}
