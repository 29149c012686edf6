package org.vestibule.invitation.inviting;

/** Makes the request to invite a contact, once it is known which contact that is. */
@FunctionalInterface
public interface InviteRequestFor {

    InviteRequest of(long contactId);
}
