package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;

/** Lets the notice of another address go as it was written: its link leads to the portal's home, and holds no secret. */
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
