package org.vestibule.page.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.vestibule.shell.CachePlaceholders;

/**
 * A page as Faces has rendered it, with placeholders.
 *
 * @param markup without the nonces
 * @param language the language tag of its texts
 * @param forOthers whether nothing happened meanwhile that was for this request alone
 */
public record RenderedPage(
        String type, String markup, String language, CachePlaceholders placeholders, boolean forOthers) {

    /**
     * What PrimeFaces adds to scripts for a policy of its own, which kept pages are sent without. In a text the same letters are
     * somebody's words: there no tag begins, as its sign would be escaped.
     */
    private static final Pattern NONCE =
            Pattern.compile("(<(?:script|style|link)\\b[^<>]*?) nonce=\"[A-Za-z0-9+/=]+\"");

    public static String markup(byte[] rendered) {
        return NONCE.matcher(new String(rendered, StandardCharsets.UTF_8)).replaceAll("$1");
    }
}
