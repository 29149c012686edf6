package org.vestibule.journal;

import java.util.List;

/** The events that the database keeps. There is no way to change or remove one. Nothing here checks rights. */
public interface KeptEntries {

    /** Keeps it as part of the caller's transaction, or at once where there is none. */
    void keep(KeptEntry entry);

    /** What happened to an invitation, newest first. */
    List<KeptEntry> aboutInvitation(long invitationId);

    /** What happened to a contact and its invitations, oldest first. */
    List<KeptEntry> aboutContact(long contactId);

    /** What happened to a portal user beside what is told of its contact, oldest first. */
    List<KeptEntry> aboutMember(long memberId);

    /** Those that are wanted, newest first, a portion of them. */
    List<KeptEntry> find(EntrySearch search, int first, int most);

    long count(EntrySearch search);
}
