package org.vestibule.page.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.vestibule.shell.CachePlaceholders;

/**
 * A page rendered by Faces, with placeholders.
 *
 * @param markup without the nonces
 * @param language the language tag of its texts
 * @param forOthers whether rendering had no side effects that concern only this request
 */
public record RenderedPage(
        String type, String markup, String language, CachePlaceholders placeholders, boolean forOthers) {

    /**
     * The nonce that PrimeFaces adds to scripts for its own policy, without which cached pages are sent. The pattern
     * can't match in a text, because the sign that begins a tag would be escaped there.
     */
    private static final Pattern NONCE =
            Pattern.compile("(<(?:script|style|link)\\b[^<>]*?) nonce=\"[A-Za-z0-9+/=]+\"");

    public static String markup(byte[] rendered) {
        return NONCE.matcher(new String(rendered, StandardCharsets.UTF_8)).replaceAll("$1");
    }
}
