package org.vestibule.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.portal.Portal;
import org.vestibule.security.OneTimeToken;

/** The Portal Invitations and the links that lead to them. Nothing here checks rights. */
public interface Invitations {

    Optional<PortalInvitation> byId(long id);

    /** The contact's invitations, newest first. */
    List<PortalInvitation> of(Contact contact);

    /** The numbers of the contact's invitations, oldest first. */
    List<Long> numbersOf(Contact contact);

    /** Whether there is an invitation of the contact that wasn't erased, or is just being made; it waits for nobody. */
    boolean anyAtAnAddress(Contact contact);

    /** The one invitation of the contact into the portal that is still open. */
    Optional<PortalInvitation> open(Contact contact, Portal portal);

    /** What a link's secret leads to, dead or alive; empty for a secret that never left. */
    Optional<InvitationToken> byToken(String secret);

    /** Holds the invitation that a link's secret leads to, if it leads to one, for this transaction. */
    void lockByToken(String secret);

    /** The invitation, held for this transaction: whoever else wants to change it waits. */
    Optional<PortalInvitation> lock(long id);

    /** Stores the invitation at once, so that a second open one of the same two shows here and not at the commit. */
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

    /** Some of the open invitations whose time is over, oldest first. */
    List<Long> overdue(Instant now, int limit);

    /**
     * Some of the portal's invitations that were sent by then, end later than now and had a letter and no reminder since, by their
     * numbers.
     *
     * @param after the number after which to begin
     */
    List<Long> unanswered(Portal portal, Instant sentBy, Instant now, long after, int limit);

    /** The ended ones, the longest ended first, that ended before then and have their texts still. */
    List<Long> endedBefore(Instant then, int limit);

    /** Forgets all links of the invitation, so that they are as unknown as if they had never been. */
    void forgetTokens(PortalInvitation invitation);
}
