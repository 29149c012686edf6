package org.vestibule.page.web.member;

import java.net.http.HttpResponse;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;

/** A portal user who is signed in, and asks for pages of their portal. */
record SignedInMember(MemberVisits visits, PortalUser user, String session) {

    Portal portal() {
        return user.portal();
    }

    /** The response to the member's request. */
    HttpResponse<String> get(String path) {
        return visits.get(portal(), session, path);
    }

    /** The same once it is kept: of what is answered the segments alone were rendered. */
    HttpResponse<String> kept(String path) {
        return visits.kept(portal(), session, path);
    }
}
