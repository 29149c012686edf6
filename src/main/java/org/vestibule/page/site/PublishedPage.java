package org.vestibule.page.site;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.PageAccess;

/**
 * A published page without its draft and content, which are long and not needed for finding it.
 *
 * @param path the path within the portal, "" for its home page
 * @param locale the language that the page is written in; empty if it follows the visitor's language
 * @param roleIds the ids of the roles that may see the page, if it requires a role
 * @param title the published title
 * @param description the description for search engines; "" if there is none
 * @param revisionId the id of the published revision
 */
public record PublishedPage(
        long id,
        String path,
        Optional<Locale> locale,
        PageAccess access,
        Set<Long> roleIds,
        boolean inNavigation,
        String title,
        String description,
        long revisionId) {

    public PublishedPage {
        roleIds = Set.copyOf(roleIds);
    }

    /** Whether a visitor with these roles, signed in or not, may see the page. */
    public boolean opensTo(boolean signedIn, Collection<Long> roles) {
        return access.opens(signedIn, roles, roleIds);
    }
}
