package org.vestibule.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.settings.Settings;

/** Handles test e-mails: their link has no secret. */
@ApplicationScoped
class TestEmailHandler implements EmailHandler {

    private final Settings settings;

    @Inject
    TestEmailHandler(Settings settings) {
        this.settings = settings;
    }

    @Override
    public EmailKind kind() {
        return EmailKind.TEST;
    }

    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        return Optional.of(TestEmail.link(settings));
    }
}
