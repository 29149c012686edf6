package org.vestibule.mail.message;

import java.util.regex.Pattern;
import org.vestibule.mail.SingleLineFormatter;

/**
 * Makes a name that someone typed fit to stand in an e-mail's body. Mail programs turn everything that looks like an
 * address into a link, so that a "name" could send the reader anywhere, in our name; a word joiner, which nobody sees,
 * keeps them from it.
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
