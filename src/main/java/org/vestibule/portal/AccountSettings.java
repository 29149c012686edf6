package org.vestibule.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vestibule.security.PasswordPolicy;

/**
 * The account rules of a portal: what it requires of its users' accounts, and what users may change themselves.
 * Immutable.
 */
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

    /** The defaults of a new portal. */
    static AccountSettings usual() {
        return new AccountSettings(PasswordPolicy.DEFAULT_MIN_LENGTH, true, false);
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

    /** The minimum length of a new password, in characters; passwords that are already set stay valid. */
    public int passwordLength() {
        return passwordLength;
    }

    /** Whether users may change their sign-in address, by confirming the new one. */
    public boolean addressChange() {
        return addressChange;
    }

    /** Whether users may delete their account. */
    public boolean deletion() {
        return deletion;
    }
}
