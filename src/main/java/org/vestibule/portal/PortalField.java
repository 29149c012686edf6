package org.vestibule.portal;

/** A field of a portal's record that administrators fill in, with its maximum length. */
public enum PortalField {
    NAME("name", 100),
    BASE_URL("baseUrl", 500),
    INVITE_PAGE("invitePage", 20),
    INVITE_URL("inviteUrl", 1000),
    SIGN_IN_PAGE("signInPage", 20),
    RECOVERY_PAGE("recoveryPage", 20),
    LANGUAGE("language", 10),
    INVITATION_DAYS("invitationDays", 3),
    REMINDER("reminder", 3),
    SENDER_NAME("senderName", 100),
    SENDER_ADDRESS("senderAddress", 254),
    REPLY_TO("replyTo", 10),
    REPLY_ADDRESS("replyAddress", 254),
    PASSWORD_LENGTH("passwordLength", 2),
    ADDRESS_CHANGE("addressChange", 3),
    ACCOUNT_DELETION("accountDeletion", 3),
    ACCENT("accent", 7),
    LOGO("logo", 20);

    private final String key;
    private final int maxLength;

    PortalField(String key, int maxLength) {
        this.key = key;
        this.maxLength = maxLength;
    }

    /** The field's name in views and text bundles. */
    public String key() {
        return key;
    }

    public int maxLength() {
        return maxLength;
    }
}
