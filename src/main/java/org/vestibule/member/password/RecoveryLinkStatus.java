package org.vestibule.member.password;

import java.util.List;

/** What a password recovery link is good for at the moment. Finding it out changes nothing. */
public sealed interface RecoveryLinkStatus {

    /**
     * It lets this user set a new password.
     *
     * @param ownWords texts that the password can't be made of
     */
    record Valid(String userName, List<String> ownWords) implements RecoveryLinkStatus {}

    /** No such link was mailed for this portal, or its user can't sign in any more. */
    record Unknown() implements RecoveryLinkStatus {}

    /** A password was set since it was mailed. */
    record Used() implements RecoveryLinkStatus {}

    /** Its time is over. */
    record Expired() implements RecoveryLinkStatus {}
}
