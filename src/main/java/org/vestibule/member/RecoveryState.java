package org.vestibule.member;

/** What a password recovery link is good for at the moment. Finding it out changes nothing. */
public sealed interface RecoveryState {

    /** It lets this user set a new password. */
    record Valid(String userName) implements RecoveryState {}

    /** No such link was mailed for this portal, or its user can't sign in any more. */
    record Unknown() implements RecoveryState {}

    /** A password was set since it was mailed. */
    record Used() implements RecoveryState {}

    /** Its time is over. */
    record Expired() implements RecoveryState {}
}
