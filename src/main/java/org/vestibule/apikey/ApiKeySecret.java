package org.vestibule.apikey;

import org.vestibule.security.OneTimeToken;

/**
 * The text of an API key, which its holder alone has: 256 random bits behind a prefix, by which scanners of repositories
 * recognise a key that was published by mistake. It never prints itself.
 */
final class ApiKeySecret {

    private static final String PREFIX = "vestibule_";
    private static final int HINT_LENGTH = 4;

    private final String text;

    private ApiKeySecret(String text) {
        this.text = text;
    }

    /** Makes a new key. */
    static ApiKeySecret mint() {
        return new ApiKeySecret(PREFIX + OneTimeToken.mint().secret());
    }

    /** A key that everybody may know, for demonstrations. */
    static ApiKeySecret known(String text) {
        return new ApiKeySecret(text);
    }

    String text() {
        return text;
    }

    /** What is stored of it. */
    String hash() {
        return OneTimeToken.hashOf(text);
    }

    /** Its last characters, by which people tell keys apart. */
    String hint() {
        return text.substring(text.length() - HINT_LENGTH);
    }

    @Override
    public String toString() {
        return "ApiKeySecret[masked]";
    }
}
