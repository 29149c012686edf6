package org.vestibule.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a page shows of the person who opened it by a link from an e-mail.
 *
 * @param secret that of the link, as it stands in the address
 * @param language the language of the e-mail
 * @param values what the page shows of them, by name; what they don't have is left out
 */
public record LinkHolder(String secret, Locale language, Map<String, String> values) {

    /** The name of the secret among what a page shows. */
    public static final String SECRET = "secret";

    public LinkHolder {
        values = Map.copyOf(values);
    }

    /** What the page shows of them, by name: the values, and the secret in its own address. */
    public Map<String, String> shown() {
        Map<String, String> all = new HashMap<>(values);
        all.put(SECRET, secret);
        return all;
    }

    /** Without the secret and the values, which have no place in a log. */
    @Override
    public String toString() {
        return "LinkHolder" + values.keySet();
    }
}
