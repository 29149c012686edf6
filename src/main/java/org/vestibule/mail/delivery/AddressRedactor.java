package org.vestibule.mail.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the recipient's address from a mail server's reply before it is logged: the audit log can't be erased, and servers often repeat the address. */
final class AddressRedactor {

    private static final String INSTEAD = "[address]";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:@]+@[^\\s<>\"'(),;:@]+");

    private AddressRedactor() {}

    /** The reply without addresses and without the recipient's local part; null for null. */
    static String of(String words, String recipient) {
        if (words == null) {
            return null;
        }
        String local = recipient.substring(0, recipient.lastIndexOf('@'));
        Pattern name = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(local) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String without = ADDRESS.matcher(words).replaceAll(Matcher.quoteReplacement(INSTEAD));
        return name.matcher(without).replaceAll(Matcher.quoteReplacement(INSTEAD));
    }
}
