package org.vestibule.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The personal values of somebody who opened a page by a link from an e-mail.
 *
 * @param secret the link's secret, as in the address
 * @param language the language of the e-mail
 * @param values the values that the page shows, by name; missing values are left out
 */
public record LinkHolder(String secret, Locale language, Map<String, String> values) {

    /** The name of the secret among the values that a page shows. */
    public static final String SECRET = "secret";

    public LinkHolder {
        values = Map.copyOf(values);
    }

    /** All that the page shows, by name: the values, and the secret in its address. */
    public Map<String, String> shown() {
        Map<String, String> all = new HashMap<>(values);
        all.put(SECRET, secret);
        return all;
    }

    /** Leaves out the secret and the values, which must not be logged. */
    @Override
    public String toString() {
        return "LinkHolder" + values.keySet();
    }
}
