package org.vestibule.mail.transport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.mail.TransportOutcome;

/** Remembers of each e-mail that the test server handed over how often it did, and the secret of the last link in it. */
@ApplicationScoped
public class Handovers {

    private static final Pattern SECRET = Pattern.compile("invitation=([\\w-]+)");

    private final Map<Long, Integer> times = new ConcurrentHashMap<>();
    private final Map<Long, String> secrets = new ConcurrentHashMap<>();

    TransportOutcome count(OutgoingMail mail, MailTransport transport) {
        Matcher secret = SECRET.matcher(mail.text());
        if (secret.find()) {
            secrets.put(mail.number(), secret.group(1));
        }
        TransportOutcome handover = transport.handOver(mail);
        if (handover instanceof TransportOutcome.Done) {
            times.merge(mail.number(), 1, Integer::sum);
        }
        return handover;
    }

    /** How often that e-mail was handed over. */
    public int times(long activity) {
        return times.getOrDefault(activity, 0);
    }

    /** The secret in the link of that e-mail; empty where it wasn't handed over. */
    public Optional<String> secret(long activity) {
        return Optional.ofNullable(secrets.get(activity));
    }
}
