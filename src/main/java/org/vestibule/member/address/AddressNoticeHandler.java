package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;

/**
 * Sends the notice of a changed address unchanged: its link leads to the portal's home page and contains no secret.
 */
@ApplicationScoped
class AddressNoticeHandler implements EmailHandler {

    @Override
    public EmailKind kind() {
        return EmailKind.ADDRESS_NOTICE;
    }

    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        return Optional.of(activity.maskedLink());
    }
}
