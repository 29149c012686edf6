package org.vestibule.member.session;

import org.vestibule.member.PortalUser;

/** Event: a portal user signs out in this browser. */
public record MemberSignedOut(PortalUser user) {}
