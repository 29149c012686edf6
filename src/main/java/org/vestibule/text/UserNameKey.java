package org.vestibule.text;

/** Decides when two user names are the same: by {@link CaseFolding}, and where they are addresses, by {@link Mailbox}. */
public final class UserNameKey {

    private UserNameKey() {}

    /** The form in which user names are compared and are unique; "" for null. */
    public static String of(String userName) {
        return Mailbox.parse(userName).map(Mailbox::key).orElseGet(() -> CaseFolding.of(userName)
                .strip());
    }
}
