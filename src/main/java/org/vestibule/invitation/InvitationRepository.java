package org.vestibule.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.portal.Portal;
import org.vestibule.security.OneTimeToken;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.text.EmailAddress;

/** Stores portal invitations and the tokens of their links. Checks no rights. */
public interface InvitationRepository {

    Optional<PortalInvitation> byId(long id);

    /** The invitation, if its portal is visible. */
    default Optional<PortalInvitation> byId(long id, PortalScope visible) {
        return byId(id).filter(invitation -> invitation.isSeenIn(visible));
    }

    /** The contact's invitations, newest first. */
    List<PortalInvitation> of(Contact contact);

    /**
     * The ids of the contact's invitations into visible portals, at most {@code most}. Invitations that are open, or
     * whose invitee waits for a new link, come first, then the others. Each group is sorted newest first.
     */
    List<Long> firstOf(Contact contact, int most, PortalScope visible);

    /** The ids of the contact's invitations, oldest first. */
    List<Long> numbersOf(Contact contact);

    /**
     * Whether the contact has an invitation that isn't erased. An invitation that another transaction has added and not
     * committed yet may count too; this method doesn't wait for that transaction.
     */
    boolean anyAtAnAddress(Contact contact);

    /** The open invitation of the contact into the portal; there is at most one. */
    Optional<PortalInvitation> open(Contact contact, Portal portal);

    /** The open invitation of the mailbox into the portal, whichever contact has the address; there is at most one. */
    Optional<PortalInvitation> openAt(EmailAddress email, Portal portal);

    /** The token with that secret, whether its link still works or not. */
    Optional<InvitationToken> byToken(String secret);

    /**
     * Reads the invitation from the database again. Call it if a record that was read after the invitation may have
     * been changed together with it.
     */
    void readAgain(PortalInvitation invitation);

    /**
     * Locks the invitation of the token with that secret until the end of this transaction; does nothing if there is
     * none.
     */
    void lockByToken(String secret);

    /** The invitation, locked until the end of this transaction; other writers wait. */
    Optional<PortalInvitation> lock(long id);

    /** The same, if its portal is visible. */
    default Optional<PortalInvitation> lock(long id, PortalScope visible) {
        return lock(id).filter(invitation -> invitation.isSeenIn(visible));
    }

    /**
     * Adds the invitation and writes it to the database at once. So the database rejects a second open invitation of
     * the contact, or of the mailbox, into the portal in this call rather than at the commit.
     */
    void add(PortalInvitation invitation);

    /** Writes all changes so far to the database, so that a conflict shows in this call rather than at the commit. */
    void saveNow();

    /**
     * Adds the token of a new link. Older links work until {@link #endOtherTokens} is called.
     *
     * @param activityId the id of the e-mail with the link, or null if there is none
     */
    void remember(OneTimeToken token, PortalInvitation invitation, Long activityId);

    /** Ends every link of the invitation except those of one e-mail. */
    void endOtherTokens(PortalInvitation invitation, long activityId);

    /** Ends every link of the invitation. */
    void endTokens(PortalInvitation invitation);

    /** Marks requests for a new link as answered, on all of the contact's invitations into the portal. */
    void answerNewLinks(Contact contact, Portal portal);

    /**
     * Records on the open invitation of a working link that a person opened its page, if that isn't recorded yet. The invitation's
     * version stays as it is, so nobody who edits the invitation meanwhile loses a race.
     */
    void noteOpening(String secret, Instant now);

    /** The open invitations that have expired, oldest first: at most {@code most} after that record. */
    List<DueRecord> overdue(Instant now, DueRecord after, int most);

    /**
     * The portal's invitations for which a reminder is due: sent by e-mail and without a reminder since. Sorted by the
     * time at which they were sent: at most {@code most} after that record.
     */
    List<DueRecord> unanswered(Portal portal, ReminderCriteria which, DueRecord after, int most);

    /**
     * Invitations that ended before then and still have texts, the earliest ended first: at most {@code most} after
     * that record.
     */
    List<DueRecord> endedBefore(Instant then, DueRecord after, int most);

    /** Deletes all tokens of the invitation: its links are unknown from then on, as if they had never existed. */
    void forgetTokens(PortalInvitation invitation);
}
