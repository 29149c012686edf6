package org.vestibule.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vestibule.security.PasswordPolicy;

/** What a portal asks of the accounts of its users, and what it lets them do themselves. Never changes. */
@Embeddable
public class AccountSettings {

    @Column(name = "password_length")
    private int passwordLength;

    @Column(name = "address_change")
    private boolean addressChange;

    @Column(name = "account_deletion")
    private boolean deletion;

    protected AccountSettings() {}

    private AccountSettings(int passwordLength, boolean addressChange, boolean deletion) {
        this.passwordLength = passwordLength;
        this.addressChange = addressChange;
        this.deletion = deletion;
    }

    /** Those of a new portal. */
    static AccountSettings usual() {
        return new AccountSettings(PasswordPolicy.MIN_LENGTH, true, false);
    }

    static AccountSettings of(PortalSettingsRequest entry) {
        return new AccountSettings(
                Integer.parseInt(entry.text(PortalField.PASSWORD_LENGTH)),
                PortalSettingsRequest.YES.equals(entry.text(PortalField.ADDRESS_CHANGE)),
                PortalSettingsRequest.YES.equals(entry.text(PortalField.ACCOUNT_DELETION)));
    }

    AccountSettings copy() {
        return new AccountSettings(passwordLength, addressChange, deletion);
    }

    /** How many characters a new password has to have; passwords that are set already stay good. */
    public int passwordLength() {
        return passwordLength;
    }

    /** Whether users may change the address that they sign in with, by confirming the new one. */
    public boolean addressChange() {
        return addressChange;
    }

    /** Whether users may delete their account. */
    public boolean deletion() {
        return deletion;
    }
}
