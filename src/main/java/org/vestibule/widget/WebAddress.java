package org.vestibule.widget;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The type of a property that takes an address elsewhere on the web: absolute, with {@code https}, and without a user
 * name or password. So a link to it runs no script, and doesn't mislead about its target. {@code toString} returns the
 * address.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record WebAddress(String text) {

    /** @throws IllegalArgumentException if it is no such address */
    public WebAddress {
        if (!fits(text)) {
            throw new IllegalArgumentException("Not an absolute https address: " + text);
        }
    }

    /** The address in the text; empty if it is no such address. */
    public static Optional<WebAddress> of(String text) {
        String plain = text.strip();
        return fits(plain) ? Optional.of(new WebAddress(plain)) : Optional.empty();
    }

    private static boolean fits(String text) {
        try {
            URI uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
