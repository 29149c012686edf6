package org.vestibule.page.web;

import java.util.List;
import org.vestibule.member.CurrentMember;
import org.vestibule.portal.PortalRole;

/** What pages ask about whoever wants to see them. */
final class Visitor {

    private Visitor() {}

    static List<Long> roleIds(CurrentMember member) {
        return member.isSignedIn()
                ? member.get().roles().stream().map(PortalRole::id).toList()
                : List.of();
    }
}
