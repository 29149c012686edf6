package org.vestibule.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.text.DomainName;
import org.vestibule.text.EmailAddress;

/**
 * The addresses that the operator lets e-mails come from.
 *
 * @param usual the installation's own address, which is always allowed
 * @param addresses further addresses, as written
 * @param domains domains in ASCII, of which every address is allowed, but none of a subdomain
 */
public record MailSenders(String usual, Set<String> addresses, Set<String> domains) {

    public MailSenders {
        addresses = Set.copyOf(addresses);
        domains = Set.copyOf(domains);
    }

    /** Allows the installation's own address only. */
    public static MailSenders only(String usual) {
        return new MailSenders(usual, Set.of(), Set.of());
    }

    /** Whether e-mails may come from the address; false for null and for a text that is no address. */
    public boolean allows(String address) {
        return usual.equals(address)
                || EmailAddress.parse(address).filter(this::allows).isPresent();
    }

    private boolean allows(EmailAddress address) {
        return domains.contains(domain(address))
                || Stream.concat(Stream.of(usual), addresses.stream())
                        .map(EmailAddress::ofExisting)
                        .flatMap(Optional::stream)
                        .anyMatch(address::sameMailbox);
    }

    private static String domain(EmailAddress address) {
        String text = address.text();
        return DomainName.ascii(text.substring(text.lastIndexOf('@') + 1)).orElse("");
    }

    /** Whether a portal can choose another address than the installation's. */
    public boolean hasChoice() {
        return !addresses.isEmpty() || !domains.isEmpty();
    }

    /** The allowed addresses, and the domains with an {@code @} before them, sorted, without the usual address. */
    public List<String> choices() {
        return Stream.concat(
                        addresses.stream().sorted(), domains.stream().sorted().map(domain -> "@" + shown(domain)))
                .toList();
    }

    private static String shown(String domain) {
        return DomainName.unicode(domain).orElse(domain);
    }
}
