package org.vestibule.member.session;

import org.vestibule.member.PortalUser;

/** A person has just proved to be this portal user: from now on the browser's requests are to be that user's. */
public record MemberSignedIn(PortalUser user) {}
