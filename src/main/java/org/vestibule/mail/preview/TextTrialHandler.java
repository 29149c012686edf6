package org.vestibule.mail.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;

/** Leaves the link of an e-mail that somebody sent to themselves as it is, with dots for its secret. */
@ApplicationScoped
class TextTrialHandler implements EmailHandler {

    @Override
    public EmailKind kind() {
        return EmailKind.TEXT_TRIAL;
    }

    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        return Optional.of(activity.maskedLink());
    }
}
