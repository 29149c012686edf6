package org.vestibule.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vestibule.text.EmailAddress;

/** Who a portal's e-mails come from, and where replies go. Immutable. */
@Embeddable
public class SenderSettings {

    @Column(name = "sender_name")
    private String name;

    @Column(name = "sender_address")
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "reply_to")
    private ReplyTo replyTo;

    @Column(name = "reply_address")
    private String replyAddress;

    protected SenderSettings() {}

    private SenderSettings(String name, String address, ReplyTo replyTo, String replyAddress) {
        this.name = name;
        this.address = address;
        this.replyTo = replyTo;
        this.replyAddress = replyAddress;
    }

    /** The defaults of a new portal. */
    static SenderSettings usual(String name) {
        return new SenderSettings(name, null, ReplyTo.SENDER, null);
    }

    static SenderSettings of(PortalSettingsRequest entry) {
        return new SenderSettings(
                entry.text(PortalField.SENDER_NAME),
                address(entry, PortalField.SENDER_ADDRESS),
                ReplyTo.of(entry.text(PortalField.REPLY_TO)).orElseThrow(),
                address(entry, PortalField.REPLY_ADDRESS));
    }

    private static String address(PortalSettingsRequest entry, PortalField field) {
        return EmailAddress.parse(entry.text(field)).map(EmailAddress::text).orElse(null);
    }

    /** The same settings with another name. */
    SenderSettings named(String otherName) {
        return new SenderSettings(otherName, address, replyTo, replyAddress);
    }

    public String name() {
        return name;
    }

    /**
     * The address that e-mails come from; null for the installation's. The operator may not allow it any more, or not
     * on this installation.
     */
    public String address() {
        return address;
    }

    public ReplyTo replyTo() {
        return replyTo;
    }

    /** The address for replies if it isn't the sender's or the inviter's; null if there is none. */
    public String replyAddress() {
        return replyAddress;
    }
}
