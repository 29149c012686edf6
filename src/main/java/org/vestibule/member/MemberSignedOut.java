package org.vestibule.member;

/** Someone who is signed in to a portal leaves it, on this browser. */
public record MemberSignedOut(PortalUser user) {}
