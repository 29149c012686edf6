package org.vestibule.invitation.inviting;

import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;

/**
 * The data for the dialog that invites a contact.
 *
 * @param contact the contact to invite; empty if there is no such contact
 * @param portals the open portals, by name, and the chosen portal
 * @param roles the roles of the chosen portal that the caller may give, by name; empty while no portal is chosen
 * @param languages the tags of the languages that the chosen portal writes e-mails in beside the shipped ones
 * @param refusals the reasons why inviting would be refused now
 */
public record InvitePreview(
        Optional<Contact> contact,
        List<Portal> portals,
        List<PortalRole> roles,
        List<String> languages,
        List<Refused> refusals) {}
