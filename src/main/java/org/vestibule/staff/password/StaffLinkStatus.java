package org.vestibule.staff.password;

/** The status of a link for choosing a password. Determining it changes nothing. */
public sealed interface StaffLinkStatus {

    /**
     * The link lets this colleague choose a password.
     *
     * @param first whether it is their first password, which activates the account
     */
    record Valid(String name, String userName, boolean first) implements StaffLinkStatus {}

    /** No such link was sent, or so long ago that it is no longer stored. */
    record Unknown() implements StaffLinkStatus {}

    /** A password was set after it was sent. */
    record Used() implements StaffLinkStatus {}

    /** A newer link was sent. */
    record Replaced() implements StaffLinkStatus {}

    /** The link has expired. */
    record Expired() implements StaffLinkStatus {}

    /** The account is deactivated, or was deactivated after the link was sent. */
    record Closed() implements StaffLinkStatus {}
}
