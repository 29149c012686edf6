package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who holds a link from an e-mail, so that the page that it opens is rendered once and not for each of them. A feature
 * whose e-mails lead to a form may have one. While such a page is rendered, the feature's beans show the {@link CachePlaceholders} of
 * the request in the place of the holder's values.
 */
public interface PersonalLink {

    /** The names of the widgets that show anonymous holders the same but for their values. */
    Set<String> widgets();

    /** Empty where the address holds no such link alone, or one that isn't good in this portal at this moment. */
    Optional<LinkHolder> holder(String portalKey, HttpServletRequest request);
}
