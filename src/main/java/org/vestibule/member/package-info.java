/**
 * The users of the portals: their accounts and roles, their sessions on the public site, and how they prove who they are
 * and get back in when they forgot how. May know portals and contacts, and the outbox, through which the recovery mail
 * leaves; knows nothing of invitations or pages.
 */
package org.vestibule.member;
