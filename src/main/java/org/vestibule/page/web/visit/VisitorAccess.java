package org.vestibule.page.web.visit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.page.cache.Audience;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.portal.PortalRole;

/** The current visitor's roles, and which pages they may open. */
public final class VisitorAccess {

    private VisitorAccess() {}

    public static List<Long> roleIds(CurrentMember member) {
        return member.isSignedIn()
                ? member.get().roles().stream().map(PortalRole::id).toList()
                : List.of();
    }

    public static Audience audience(PortalUser user) {
        return Audience.of(user.roles().stream().map(PortalRole::id).collect(Collectors.toSet()));
    }

    /** Tells the pages to point out from the one that is shown: those that open to the visitor, and to its author all. */
    public static Predicate<PublishedPage> whoSees(CurrentPage shown, CurrentMember member) {
        List<Long> roleIds = roleIds(member);
        return page -> shown.isOnCanvas() || page.opensTo(member.isSignedIn(), roleIds);
    }
}
