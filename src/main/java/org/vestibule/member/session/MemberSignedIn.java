package org.vestibule.member.session;

import org.vestibule.member.PortalUser;

/** Event: a person has just proved to be this portal user, so the browser has to be signed in. */
public record MemberSignedIn(PortalUser user) {}
