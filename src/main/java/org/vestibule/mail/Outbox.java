package org.vestibule.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.security.PortalScope;

/** E-mails on their way out and the ones that went. Nothing here checks rights. */
public interface Outbox {

    /**
     * Puts the e-mail into the outbox as part of the caller's transaction; a dispatcher sends it after the commit.
     *
     * @param permission asked for in this transaction
     */
    EmailActivity enqueue(NewEmail email, EmailPermission.Granted permission);

    Optional<EmailActivity> byId(long id);

    /** The e-mails on a contact's timeline, newest first. */
    List<EmailActivity> ofContact(long contactId);

    /** Those of them that are about portals that may be seen, so many at most. */
    List<EmailActivity> ofContact(long contactId, int most, PortalScope visible);

    /** The e-mails about a record of that kind, newest first. */
    List<EmailActivity> regarding(EmailKind kind, long regardingId);

    /** Those of them that are about portals that may be seen, newest first. */
    default List<EmailActivity> regarding(EmailKind kind, long regardingId, PortalScope visible) {
        return regarding(kind, regardingId).stream().filter(visible::contains).toList();
    }

    /**
     * Takes back what has not been sent yet of the e-mails about a record.
     *
     * @return the number of cancelled e-mails; an e-mail that is being handed over isn't among them
     */
    int cancel(EmailKind kind, long regardingId);

    /** Removes the texts of the e-mails about a record that are on their way no longer. */
    void removeTexts(EmailKind kind, long regardingId);

    /**
     * Removes the texts of e-mails of this kind that are older and on their way no longer, in a transaction of its own.
     *
     * @param most at most so many at once
     * @return of how many
     */
    int removeTextsBefore(EmailKind kind, Instant created, int most);

    /** Deletes the e-mails of these kinds about these records, whatever became of them. */
    void removeAbout(Set<EmailKind> kinds, Collection<Long> regardingIds);

    /**
     * Removes from all e-mails to a contact whom they were for and what they said, and takes back those that wait. One that
     * is being handed over just now may still arrive.
     */
    void erase(long contactId);
}
