package org.vestibule.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vestibule.security.PasswordPolicy;

/** What a portal asks of the accounts of its users. Never changes. */
@Embeddable
public class AccountSettings {

    @Column(name = "password_length")
    private int passwordLength;

    protected AccountSettings() {}

    private AccountSettings(int passwordLength) {
        this.passwordLength = passwordLength;
    }

    /** Those of a new portal. */
    static AccountSettings usual() {
        return new AccountSettings(PasswordPolicy.MIN_LENGTH);
    }

    static AccountSettings of(PortalSettingsRequest entry) {
        return new AccountSettings(Integer.parseInt(entry.text(PortalField.PASSWORD_LENGTH)));
    }

    AccountSettings copy() {
        return new AccountSettings(passwordLength);
    }

    /** How many characters a new password has to have; passwords that are set already stay good. */
    public int passwordLength() {
        return passwordLength;
    }
}
