package org.vestibule.page.site;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.PageAccess;

/**
 * A published page as visitors meet it: without the draft and the content, which are long and of no use to find the page
 * by.
 *
 * @param path the path within the portal, "" for its home page
 * @param locale the language that the page is written in; empty where it speaks each visitor's
 * @param roleIds the roles that may see the page, where it takes one
 * @param title the title that was published
 * @param description what search engines are to show of it; "" where that is theirs to find
 * @param revisionId the number of the revision that visitors see
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

    /** Whether someone with these roles, signed in or not, may see the page. */
    public boolean opensTo(boolean signedIn, Collection<Long> roles) {
        return access.opens(signedIn, roles, roleIds);
    }
}
