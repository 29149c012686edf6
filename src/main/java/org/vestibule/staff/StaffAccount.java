package org.vestibule.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.vestibule.security.HashedPassword;
import org.vestibule.shared.Stored;
import org.vestibule.text.UserNameKey;

/** Someone who works here and signs in to the CRM or the designer. */
@Entity
@Table(name = "staff_account")
public class StaffAccount extends Stored {

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_name_key")
    private String userNameKey;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Job job;

    private String locale;
    private boolean active;

    protected StaffAccount() {}

    public StaffAccount(String userName, String displayName, HashedPassword password, Job job) {
        this.userName = userName.strip();
        this.userNameKey = keyOf(userName);
        this.displayName = displayName;
        this.passwordHash = password.text();
        this.job = job;
        this.locale = "en";
        this.active = true;
    }

    /** The form in which user names are compared. */
    static String keyOf(String userName) {
        return UserNameKey.of(userName);
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Job job() {
        return job;
    }

    /** From here on another password is right. */
    void changePassword(HashedPassword password) {
        passwordHash = password.text();
    }

    /** False once the account is closed: it can't sign in, and what it was doing ends with its next request. */
    public boolean active() {
        return active;
    }
}
