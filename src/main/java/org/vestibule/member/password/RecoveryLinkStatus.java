package org.vestibule.member.password;

/** What a password recovery link is good for at the moment. Finding it out changes nothing. */
public sealed interface RecoveryLinkStatus {

    /** It lets this user set a new password. */
    record Valid(String userName) implements RecoveryLinkStatus {}

    /** No such link was mailed for this portal, or its user can't sign in any more. */
    record Unknown() implements RecoveryLinkStatus {}

    /** A password was set since it was mailed. */
    record Used() implements RecoveryLinkStatus {}

    /** Its time is over. */
    record Expired() implements RecoveryLinkStatus {}
}
