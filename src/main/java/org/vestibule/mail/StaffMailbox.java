package org.vestibule.mail;

import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** Finds the e-mail address of a member of staff; implemented by the feature for staff accounts. */
public interface StaffMailbox {

    /** The address of this account; empty if it has none or doesn't exist. */
    Optional<EmailAddress> of(long staffId);
}
