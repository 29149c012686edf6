package org.vestibule.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import org.vestibule.shared.Stored;

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

    public StaffAccount(String userName, String displayName, String passwordHash, Job job) {
        this.userName = userName.strip();
        this.userNameKey = keyOf(userName);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.job = job;
        this.locale = "en";
        this.active = true;
    }

    /** The form in which user names are compared: without surrounding space, in lower case. */
    static String keyOf(String userName) {
        return userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT);
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
    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** False once the account is closed: it can't sign in, and what it was doing ends with its next request. */
    public boolean active() {
        return active;
    }
}
