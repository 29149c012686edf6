package org.vestibule.security.throttle;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.vestibule.security.OneTimeToken;

/** The browser of this request, as far as it says that it was signed in before: by the secrets in its cookies. */
@RequestScoped
public class CurrentBrowser {

    // One for the staff and one for a portal, each with the port in its name and, from a former version,
    // without. Browsers have no more; each costs a hash.
    private static final int MAX_SECRETS = 4;

    private List<String> hashes = List.of();

    /** The request brought these secrets; any text will do. */
    public void brings(List<String> secrets) {
        hashes = secrets.stream().limit(MAX_SECRETS).map(OneTimeToken::hashOf).toList();
    }

    /** The hashes by which the browser may be known; empty for one that says nothing. */
    List<String> hashes() {
        return hashes;
    }
}
