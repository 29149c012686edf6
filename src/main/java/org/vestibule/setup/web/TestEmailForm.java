package org.vestibule.setup.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.MailFailure;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.settings.Settings.Smtp;
import org.vestibule.setup.TestEmail;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;
import org.vestibule.text.EmailAddress;

/** The form that sends a test e-mail, and the result of the latest test e-mail. */
@Named
@RequestScoped
public class TestEmailForm {

    private static final String TEXTS = "setupText";
    private static final String FIELD = "testEmail:email";

    /** How long after the request the page polls for the result. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final TestEmail testEmail;
    private final OwnAddress own;
    private final Settings settings;
    private final Clock clock;
    private final Map<String, String> values = new HashMap<>();

    private Optional<EmailActivity> latest;

    @Inject
    TestEmailForm(TestEmail testEmail, OwnAddress own, Settings settings, Clock clock) {
        this.testEmail = testEmail;
        this.own = own;
        this.settings = settings;
        this.clock = clock;
        values.put("email", own.text());
    }

    public void send() {
        Optional<EmailAddress> address = own.read(FIELD, values.get("email"));
        if (address.isEmpty()) {
            return;
        }
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Optional<Instant> again = testEmail.send(address.get(), locale).refusedUntil();
        if (again.isPresent()) {
            refuse(again.get());
        } else {
            latest = null;
            Texts.tellHere(text(TEXTS, "say.testSent", address.get().text()));
        }
    }

    private static void refuse(Instant again) {
        Texts.refuse(FIELD, text(TEXTS, "refused.tooMany", Moments.current().full(again)));
        PrimeFaces.current().focus(FIELD);
    }

    /** The administrator's latest test e-mail, or null. */
    public EmailActivity getLatest() {
        if (latest == null) {
            latest = testEmail.latest();
        }
        return latest.orElse(null);
    }

    /** Whether the page should poll again soon. */
    public boolean isWaiting() {
        EmailActivity email = getLatest();
        return email != null
                && !email.status().inactive()
                && Duration.between(email.createdAt(), clock.instant()).compareTo(SOON) < 0;
    }

    /** Why the last attempt to send it failed, in words; null if it succeeded or is still to come. */
    public String getFailure() {
        EmailActivity email = getLatest();
        if (email == null || email.failure() == null) {
            return null;
        }
        // The text for e-mails to contacts mentions the contact, so test e-mails have their own.
        return email.failure() == MailFailure.NO_SUCH_RECIPIENT
                ? text(TEXTS, "failure.NO_SUCH_RECIPIENT")
                : text("mailText", "failure." + email.failure());
    }

    /** How this installation sends e-mails, according to the operator's variables. */
    public String getWay() {
        if (settings.mail() instanceof Smtp smtp) {
            String key = "mail.smtp." + smtp.encryption() + ".formatted";
            return text(TEXTS, key, smtp.host(), String.valueOf(smtp.port()), smtp.from());
        }
        Pickup pickup = (Pickup) settings.mail();
        return text(TEXTS, "mail.pickup.formatted", pickup.folder(), pickup.from());
    }

    public Map<String, String> getValues() {
        return values;
    }
}
