package org.vestibule.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.security.PortalScope;

/** Stores e-mails to be sent and sent e-mails. Checks no rights. */
public interface Outbox {

    /**
     * Puts the e-mail into the outbox in the caller's transaction; a dispatcher sends it after the commit.
     *
     * @param permission obtained in this transaction
     */
    EmailActivity enqueue(NewEmail email, EmailPermission.Granted permission);

    Optional<EmailActivity> byId(long id);

    /** The e-mails on a contact's timeline, newest first. */
    List<EmailActivity> ofContact(long contactId);

    /** The newest e-mails on a contact's timeline that belong to visible portals, at most {@code most}. */
    List<EmailActivity> ofContact(long contactId, int most, PortalScope visible);

    /** The e-mails about a record of that kind, newest first. */
    List<EmailActivity> regarding(EmailKind kind, long regardingId);

    /** The e-mails about a record of that kind that belong to visible portals, newest first. */
    default List<EmailActivity> regarding(EmailKind kind, long regardingId, PortalScope visible) {
        return regarding(kind, regardingId).stream().filter(visible::contains).toList();
    }

    /**
     * Cancels the unsent e-mails about a record.
     *
     * @return the number of cancelled e-mails, without an e-mail that is being handed over
     */
    int cancel(EmailKind kind, long regardingId);

    /** Removes the texts of the closed e-mails about a record. */
    void removeTexts(EmailKind kind, long regardingId);

    /**
     * Removes the texts of closed e-mails of this kind created before this time, in a new transaction.
     *
     * @param most the maximum number of e-mails
     * @return the number of e-mails whose texts were removed
     */
    int removeTextsBefore(EmailKind kind, Instant created, int most);

    /** Deletes the e-mails of these kinds about these records, whatever their status. */
    void removeAbout(Set<EmailKind> kinds, Collection<Long> regardingIds);

    /**
     * Removes recipients and texts from all e-mails to a contact, and cancels those that wait. An e-mail that is being
     * handed over may still arrive.
     */
    void erase(long contactId);
}
