package org.vestibule.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.EmailAddress;
import org.vestibule.portal.Portal;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.upkeep.DueRecord;

/** The Portal Invitations and the links that lead to them. Nothing here checks rights. */
public interface InvitationRepository {

    Optional<PortalInvitation> byId(long id);

    /** The contact's invitations, newest first. */
    List<PortalInvitation> of(Contact contact);

    /**
     * The numbers of a contact's invitations: first those that are open or whose invitee waits for a new link, then the others,
     * both newest first.
     */
    List<Long> firstOf(Contact contact, int most);

    /** The numbers of the contact's invitations, oldest first. */
    List<Long> numbersOf(Contact contact);

    /**
     * Whether there is an invitation of the contact that wasn't erased, or that another transaction is just making. Doesn't
     * wait for that transaction.
     */
    boolean anyAtAnAddress(Contact contact);

    /** The one invitation of the contact into the portal that is still open. */
    Optional<PortalInvitation> open(Contact contact, Portal portal);

    /** The one invitation of the mailbox into the portal that is still open, whichever contact has the address. */
    Optional<PortalInvitation> openAt(EmailAddress email, Portal portal);

    /** What a link's secret leads to, dead or alive; empty for a secret that never left. */
    Optional<InvitationToken> byToken(String secret);

    /** Reads the invitation again, as it was read before something that may have changed together with it. */
    void readAgain(PortalInvitation invitation);

    /** Holds the invitation that a link's secret leads to, if it leads to one, for this transaction. */
    void lockByToken(String secret);

    /** The invitation, locked until the end of this transaction: other writers wait. */
    Optional<PortalInvitation> lock(long id);

    /**
     * Stores the invitation at once, so that a second open invitation of the contact, or of the mailbox, into the portal is
     * refused here and not at the commit.
     */
    void add(PortalInvitation invitation);

    /** Stores what changed so far, so that someone else's change shows here and not at the commit. */
    void saveNow();

    /**
     * Remembers a new link. The older ones stay good until {@link #endOtherTokens}.
     *
     * @param activityId the e-mail that carries it, or null where none does
     */
    void remember(OneTimeToken token, PortalInvitation invitation, Long activityId);

    /** Ends every link of the invitation but those of one e-mail. */
    void endOtherTokens(PortalInvitation invitation, long activityId);

    /** Ends every link of the invitation. */
    void endTokens(PortalInvitation invitation);

    /** Notes that nobody waits for a new link into the portal any more, on any of the contact's invitations into it. */
    void answerNewLinks(Contact contact, Portal portal);

    /** The open invitations whose time is over, the oldest first: at most so many after that one. */
    List<DueRecord> overdue(Instant now, DueRecord after, int most);

    /**
     * The portal's invitations that a reminder is due for: they were sent, and had an e-mail and no reminder since. By the
     * time at which they were sent: at most so many after that one.
     */
    List<DueRecord> unanswered(Portal portal, ReminderCriteria which, DueRecord after, int most);

    /** The ended ones that ended before then and have their texts still, the longest ended first: at most so many after that one. */
    List<DueRecord> endedBefore(Instant then, DueRecord after, int most);

    /** Forgets all links of the invitation, so that they are as unknown as if they had never been. */
    void forgetTokens(PortalInvitation invitation);
}
