package org.vestibule.webhook.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.vestibule.settings.WebhookSettings;

/**
 * Looks up the addresses of a host, and refuses all if a single one is private and the operator doesn't allow it. The client
 * connects to the addresses that this returns, so nothing can be looked up differently in between.
 */
final class CheckedDnsResolver implements DnsResolver {

    /** Looks up the addresses of a host. */
    interface NameService {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final WebhookSettings settings;
    private final NameService names;

    CheckedDnsResolver(WebhookSettings settings, NameService names) {
        this.settings = settings;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.addresses(host);
        boolean allowed = settings.allows(host)
                || Stream.of(found).allMatch(address -> PublicAddresses.contains(address) || settings.allows(address));
        if (!allowed) {
            throw new PrivateAddressException(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
