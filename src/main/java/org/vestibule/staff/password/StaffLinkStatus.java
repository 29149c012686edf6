package org.vestibule.staff.password;

/** What a link to choose a password is good for at the moment. Finding it out changes nothing. */
public sealed interface StaffLinkStatus {

    /**
     * It lets this colleague choose a password.
     *
     * @param first whether it is their first one, so that the account becomes active
     */
    record Valid(String name, String userName, boolean first) implements StaffLinkStatus {}

    /** No such link was mailed, or so long ago that it isn't known any more. */
    record Unknown() implements StaffLinkStatus {}

    /** A password was set since it was mailed. */
    record Used() implements StaffLinkStatus {}

    /** A newer link was mailed. */
    record Replaced() implements StaffLinkStatus {}

    /** Its time is over. */
    record Expired() implements StaffLinkStatus {}

    /** The account is deactivated, or was since it was mailed. */
    record Closed() implements StaffLinkStatus {}
}
