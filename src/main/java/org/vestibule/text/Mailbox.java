package org.vestibule.text;

import com.ibm.icu.text.UnicodeSet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mailbox by RFC 5321 and RFC 6531 without quoted local parts and address literals, which people don't have.
 *
 * @param text the address to display and to send to: as typed but in usual width, with an international domain in
 *     its readable form
 * @param key the comparison form: two mailboxes are the same if their keys are equal. Case and Unicode form don't
 *     count; dots and what follows a plus do
 */
public record Mailbox(String text, String key) {

    /** The maximum length of an address in mail, in octets (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_PART_OCTETS = 64;

    // RFC 5321's Dot-string with RFC 6531's additions, without characters that nobody can see or type.
    private static final UnicodeSet NOT_IN_LOCAL_PARTS = new UnicodeSet("[[:Z:][:C:][:Default_Ignorable_Code_Point:]]")
            .addAll("@<>()[]\\,;:\"")
            .freeze();

    // UTS 46 also allows symbols, which no registry of IDNA 2008 accepts. RFC 5892 allows letters, marks and digits
    // (2.1), and as exceptions (2.6) the signs at the end: three that are allowed anywhere, and those that are allowed
    // only beside certain letters, such as the middle dot of Catalan and the joiners of Persian and Hindi. DomainName
    // has checked the letters beside them.
    private static final UnicodeSet DOMAIN = new UnicodeSet(
                    "[[:L:][:M:][:N:].\\-\\u06FD\\u06FE\\u0F0B\\u00B7\\u0375\\u05F3\\u05F4\\u30FB\\u200C\\u200D]")
            .freeze();
    private static final Pattern ENCODED = Pattern.compile("(?i)(^|\\.)xn--");

    /** The typed mailbox; empty if the text is null, blank or no address. */
    public static Optional<Mailbox> parse(String typed) {
        String plain = Width.usual(typed);
        int at = plain.lastIndexOf('@');
        if (at < 1 || plain.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String localPart = plain.substring(0, at);
        String domain = plain.substring(at + 1);
        return isLocalPart(localPart)
                ? DomainName.ascii(domain).flatMap(ascii -> of(localPart, domain, ascii))
                : Optional.empty();
    }

    private static Optional<Mailbox> of(String localPart, String domain, String ascii) {
        String readable = DomainName.unicode(domain).orElseThrow();
        String key = CaseFolding.of(localPart) + "@" + readable;
        boolean qualified = readable.contains(".") || "localhost".equals(readable);
        boolean fits = octets(localPart) + 1 + ascii.length() <= MAX_LENGTH && key.length() <= MAX_LENGTH;
        // ASCII keeps the typed case, because it is how people usually spell their own address.
        boolean plain =
                octets(domain) == domain.length() && !ENCODED.matcher(domain).find();
        return qualified && fits && DOMAIN.containsAll(readable)
                ? Optional.of(new Mailbox(localPart + "@" + (plain ? domain : readable), key))
                : Optional.empty();
    }

    private static boolean isLocalPart(String text) {
        boolean hasEmptyAtom = text.startsWith(".") || text.endsWith(".") || text.contains("..");
        return octets(text) <= MAX_LOCAL_PART_OCTETS && !hasEmptyAtom && NOT_IN_LOCAL_PARTS.containsNone(text);
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
