package org.vestibule.text;

import com.ibm.icu.text.IDNA;
import java.util.Optional;

/**
 * Domain names by Unicode's compatibility processing (UTS 46, non-transitional), as current browsers and registries read
 * them: {@code straße.example} is not {@code strasse.example}, and {@code München.example}, its decomposed and full-width
 * spellings and {@code xn--mnchen-3ya.example} are one domain.
 */
public final class DomainName {

    private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);

    private DomainName() {}

    /** The domain for mail servers and DNS, in ASCII and lower case; empty if the text is no domain. */
    public static Optional<String> ascii(String domain) {
        var info = new IDNA.Info();
        String ascii = UTS46.nameToASCII(domain, new StringBuilder(), info).toString();
        return info.hasErrors() || !isName(ascii) ? Optional.empty() : Optional.of(ascii);
    }

    /** The domain for display, in lower case; empty if the text is no domain. */
    public static Optional<String> unicode(String domain) {
        return ascii(domain).map(ascii -> UTS46.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info())
                .toString());
    }

    /**
     * Whether the last label isn't a number, which would be an IP address, and the root's dot at the end is left out.
     */
    private static boolean isName(String ascii) {
        String last = ascii.substring(ascii.lastIndexOf('.') + 1);
        return !last.isEmpty() && !last.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
