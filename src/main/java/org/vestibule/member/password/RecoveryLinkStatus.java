package org.vestibule.member.password;

import java.util.List;

/** The state of a password recovery link. Reading it changes nothing. */
public sealed interface RecoveryLinkStatus {

    /**
     * The link can set a new password for this user.
     *
     * @param ownWords texts that the password must not consist of
     */
    record Valid(String userName, List<String> ownWords) implements RecoveryLinkStatus {}

    /** No such link was mailed for this portal, or its user can't sign in any more. */
    record Unknown() implements RecoveryLinkStatus {}

    /** The link was used or invalidated, for example because a new password was set. */
    record Used() implements RecoveryLinkStatus {}

    /** The link has expired. */
    record Expired() implements RecoveryLinkStatus {}
}
