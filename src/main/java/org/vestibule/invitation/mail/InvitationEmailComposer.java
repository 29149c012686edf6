package org.vestibule.invitation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.vestibule.invitation.InvitationLinkBuilder;
import org.vestibule.invitation.InvitationOffer;
import org.vestibule.invitation.InvitedRole;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.message.InvitationEmailData;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.portal.Portal;

/** Writes the e-mail of an invitation and puts it into the outbox, as part of the caller's transaction. */
@ApplicationScoped
public class InvitationEmailComposer {

    private final Outbox outbox;
    private final MessageTemplates templates;
    private final InvitationLinkBuilder links;

    @Inject
    InvitationEmailComposer(Outbox outbox, MessageTemplates templates, InvitationLinkBuilder links) {
        this.outbox = outbox;
        this.templates = templates;
        this.links = links;
    }

    /** Sends the e-mail with the invitation's link. */
    public void send(PortalInvitation invitation, Granted permission) {
        boolean first = invitation.delivery().sentAt() == null;
        invitation.announceBy(
                outbox.enqueue(email(invitation, first ? templates::invitation : templates::resent), permission));
    }

    /** Sends the reminder of the invitation. */
    public void remind(PortalInvitation invitation, Granted permission) {
        invitation.remindBy(outbox.enqueue(email(invitation, templates::reminder), permission));
    }

    private NewEmail email(PortalInvitation invitation, Function<InvitationEmailData, Rendered> template) {
        Portal portal = invitation.portal();
        InvitationOffer offer = invitation.offer();
        String link = links.masked(portal).orElseThrow();
        Rendered rendered = template.apply(new InvitationEmailData(
                portal.id(),
                portal.name(),
                portal.sender().name(),
                portal.accent(),
                invitation.contact().firstName(),
                offer.inviter().name(),
                InvitedRole.names(invitation.roles()),
                offer.message(),
                link,
                offer.expiresAt(),
                offer.locale()));
        return new NewEmail(
                EmailKind.INVITATION,
                invitation.id(),
                invitation.portalId(),
                invitation.contact().id(),
                SenderRequest.of(portal, offer.inviter().id()),
                invitation.contact().name(),
                offer.email(),
                offer.locale(),
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                link);
    }

    /** Cancels the invitation's unsent e-mails; returns whether there were any. */
    public boolean recall(PortalInvitation invitation) {
        boolean recalled = outbox.cancel(EmailKind.INVITATION, invitation.id()) > 0;
        if (recalled) {
            invitation.removeUnsentReminder();
        }
        return recalled;
    }

    /** Removes the texts of the invitation's e-mails. */
    public void removeTexts(PortalInvitation invitation) {
        outbox.removeTexts(EmailKind.INVITATION, invitation.id());
    }
}
