package org.vestibule.member.session;

import org.vestibule.member.PortalUser;

/** Someone who is signed in to a portal leaves it, on this browser. */
public record MemberSignedOut(PortalUser user) {}
