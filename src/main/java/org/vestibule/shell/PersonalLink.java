package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the holder of a link from an e-mail, so that the page that it opens is rendered once and not for each holder.
 * May be implemented by a feature whose e-mails lead to a form. While such a page is rendered, the feature's beans
 * return the request's {@link CachePlaceholders} instead of the holder's values.
 */
public interface PersonalLink {

    /** The names of the widgets that are the same for all anonymous holders except for their values. */
    Set<String> widgets();

    /** The holder; empty if the query isn't just such a link, or the link isn't valid in this portal now. */
    Optional<LinkHolder> holder(String portalKey, HttpServletRequest request);
}
