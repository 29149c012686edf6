package org.vestibule.text;

/**
 * Determines whether two user names are the same: by {@link CaseFolding}, or if they are addresses, by {@link Mailbox}.
 */
public final class UserNameKey {

    private UserNameKey() {}

    /** The comparison form of a user name, which is unique; "" for null. */
    public static String of(String userName) {
        return Mailbox.parse(userName).map(Mailbox::key).orElseGet(() -> CaseFolding.of(userName)
                .strip());
    }
}
