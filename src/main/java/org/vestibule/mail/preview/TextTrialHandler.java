package org.vestibule.mail.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;

/** Keeps the masked link, with dots for its secret, in e-mails that somebody sends to themselves. */
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
