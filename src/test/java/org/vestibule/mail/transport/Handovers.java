package org.vestibule.mail.transport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.mail.TransportOutcome;

/** Records for each e-mail how often the test server handed it over, and the secret in its last link. */
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

    /** The number of times that the e-mail was handed over. */
    public int times(long activity) {
        return times.getOrDefault(activity, 0);
    }

    /** The secret in the e-mail's link; empty if it wasn't handed over. */
    public Optional<String> secret(long activity) {
        return Optional.ofNullable(secrets.get(activity));
    }
}
