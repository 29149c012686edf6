package org.vestibule.mail.message;

import java.util.regex.Pattern;
import org.vestibule.mail.SingleLineFormatter;

/**
 * Prevents a typed name from becoming a link in an e-mail's body. Mail programs turn everything that looks like an
 * address into a link, so a "name" could lead the reader anywhere in our name; an invisible word joiner prevents this.
 */
final class NameInMail {

    private static final int MAX_LENGTH = 80;
    private static final Pattern ADDRESS_LIKE =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[.@](?=[\\p{L}\\p{N}])|:(?=//)|:(?=\\p{L})");

    private NameInMail() {}

    static String of(String name) {
        String line = name == null ? "" : SingleLineFormatter.of(name, MAX_LENGTH);
        return ADDRESS_LIKE.matcher(line).replaceAll("$0\u2060");
    }
}
