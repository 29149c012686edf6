package org.vestibule.journal;

import java.util.Collection;
import java.util.List;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.Page;

/** The events that the database keeps. There is no way to change or remove one. Nothing here checks rights. */
public interface KeptEntries {

    /** Keeps it as part of the caller's transaction, or at once where there is none. */
    void keep(KeptEntry entry);

    /** What happened to an invitation, newest first. */
    List<KeptEntry> aboutInvitation(long invitationId);

    /** What happened to a contact and its invitations, oldest first. */
    List<KeptEntry> aboutContact(long contactId);

    /** What of these kinds happened to a contact, newest first. */
    List<KeptEntry> aboutContact(long contactId, Collection<Happening> kinds);

    /** What happened to a portal user beside what is told of its contact, oldest first. */
    List<KeptEntry> aboutMember(long memberId);

    /**
     * A page of those that are wanted, newest first.
     *
     * @param cursor where the page begins or ends; null for the first page
     */
    Page<KeptEntry> page(EntrySearch search, Cursor cursor, int size);

    /**
     * Some of those that are wanted, newest first.
     *
     * @param last the one after which to go on; null to begin with the newest
     */
    List<KeptEntry> after(EntrySearch search, KeptEntry last, int most);
}
