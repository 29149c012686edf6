package org.vestibule.settings;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The operator's settings for webhooks.
 *
 * @param hosts names of hosts of one's own network that webhooks may go to, in lower case
 * @param ranges addresses of one's own network that webhooks may go to
 * @param key encrypts the secrets of webhooks in the database; empty if they are stored as they are
 */
public record WebhookSettings(List<String> hosts, List<AddressRange> ranges, Optional<String> key) {

    static final String PRIVATE = "VESTIBULE_WEBHOOK_PRIVATE";
    static final String KEY = "VESTIBULE_WEBHOOK_KEY";

    private static final int MIN_KEY = 32;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?");
    private static final Pattern ONLY_NUMBERS = Pattern.compile("[0-9./]+");
    private static final String LOOPBACK = "127.0.0.0/8, ::1";
    private static final String LOCALHOST = "localhost";

    public WebhookSettings {
        hosts = List.copyOf(hosts);
        ranges = List.copyOf(ranges);
    }

    /** In a demonstration webhooks may go to the same machine. */
    static WebhookSettings read(Variables variables, boolean demo) {
        List<String> hosts = new ArrayList<>();
        List<AddressRange> ranges = new ArrayList<>();
        String given = variables.text(PRIVATE).orElse(demo ? LOOPBACK : "");
        Stream.of(given.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(each -> {
                    Optional<AddressRange> range = AddressRange.parse(each);
                    range.ifPresent(ranges::add);
                    if (range.isEmpty()) {
                        hosts.add(host(each));
                    }
                });
        return new WebhookSettings(hosts, ranges, key(variables));
    }

    private static String host(String given) {
        if (!HOST.matcher(given).matches() || ONLY_NUMBERS.matcher(given).matches()) {
            throw Variables.wrong(
                    PRIVATE,
                    "must be host names, addresses and ranges such as 10.0.0.0/8, with commas between them",
                    given);
        }
        return given.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> key(Variables variables) {
        Optional<String> key = variables.secret(KEY);
        key.filter(text -> text.length() < MIN_KEY).ifPresent(text -> {
            throw new InvalidSettingException(KEY, "must have at least " + MIN_KEY + " characters.");
        });
        return key;
    }

    /** Whether the operator allows all addresses of the host. */
    public boolean allows(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether the operator allows the address. */
    public boolean allows(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** Whether the operator allows the host by its name, or by the address that its name is. Asks no name server. */
    public boolean isOneOfOurs(String host) {
        Optional<InetAddress> literal = AddressRange.literal(host);
        return allows(host)
                || literal.filter(this::allows).isPresent()
                || LOCALHOST.equals(host) && allows(InetAddress.getLoopbackAddress());
    }

    @Override
    public String toString() {
        return "WebhookSettings[" + hosts + " " + ranges + "]";
    }
}
