package org.vestibule.mail;

import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** Knows where e-mail reaches a member of staff; the accounts of the staff implement it. */
public interface StaffMailbox {

    /** The address of this account; empty where it has none, or there is no such account. */
    Optional<EmailAddress> of(long staffId);
}
