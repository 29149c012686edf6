package org.vestibule.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server said, fit for the journal: nothing can be erased there, and servers like to repeat the address. */
final class AddressRedactor {

    private static final String INSTEAD = "[address]";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:@]+@[^\\s<>\"'(),;:@]+");

    private AddressRedactor() {}

    /** The words without addresses, and without the part of the recipient's before the @; null for null. */
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
