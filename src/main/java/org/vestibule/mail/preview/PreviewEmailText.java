package org.vestibule.mail.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.Senders;
import org.vestibule.mail.message.EmailPreview;
import org.vestibule.mail.message.WordingPreview;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Previews an e-mail's words for an administrator as a recipient would see them, without storing or sending anything.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PORTAL_SETTINGS)
public class PreviewEmailText {

    private final PortalRepository portals;
    private final ContactRepository contacts;
    private final SampleEmail sample;
    private final WordingPreview wordingPreview;
    private final Senders senders;
    private final Caller caller;

    @Inject
    PreviewEmailText(
            PortalRepository portals,
            ContactRepository contacts,
            SampleEmail sample,
            WordingPreview wordingPreview,
            Senders senders,
            Caller caller) {
        this.portals = portals;
        this.contacts = contacts;
        this.sample = sample;
        this.wordingPreview = wordingPreview;
        this.senders = senders;
        this.caller = caller;
    }

    /** The e-mail, to a made-up person if the contact no longer exists. Empty for an unknown portal. */
    public Optional<EmailPreview> preview(EmailPreviewRequest request) {
        Optional<Contact> contact = Optional.ofNullable(request.contactId()).flatMap(contacts::byId);
        return portals.byId(request.portalId())
                .map(portal -> new EmailPreview(
                        wordingPreview.show(
                                request.wording(), sample.of(portal, request.message(), request.language(), contact)),
                        senders.of(SenderRequest.of(portal, caller.id()))));
    }
}
