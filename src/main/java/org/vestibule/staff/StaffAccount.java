package org.vestibule.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.Stored;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.UserNameKey;

/** The account of a member of the staff, who signs in to the CRM or the designer. */
@Entity
@Table(name = "staff_account")
public class StaffAccount extends Stored {

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_name_key")
    private String userNameKey;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Job job;

    private String locale;
    private boolean active;

    @Column(name = "all_portals")
    private boolean allPortals = true;

    /** The ids of the portals that the account is limited to, unless it is for all portals. */
    @ElementCollection
    @CollectionTable(name = "staff_account_portal", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "portal_id")
    private Set<Long> portalIds = new HashSet<>();

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    protected StaffAccount() {}

    /** Creates an active account, whose owner knows the password. */
    public StaffAccount(String userName, String displayName, HashedPassword password, Job job) {
        this.userName = userName.strip();
        this.userNameKey = keyOf(userName);
        this.displayName = displayName;
        this.nameKey = StaffKeys.sort(displayName);
        this.searchKey = StaffKeys.search(displayName, userName);
        this.passwordHash = password.text();
        this.job = job;
        this.locale = "en";
        this.active = true;
    }

    /** Creates an account without a password; its owner can sign in only after choosing one. */
    public static StaffAccount invited(EmailAddress email, String displayName, Job job, PortalScope portals) {
        var account = new StaffAccount(email.text(), displayName, HashedPassword.NONE, job);
        account.changeJob(job, portals);
        return account;
    }

    /** The normalised form in which user names are compared. */
    public static String keyOf(String userName) {
        return UserNameKey.of(userName);
    }

    public String userName() {
        return userName;
    }

    /** The normalised form in which the user name is compared. */
    public String userNameKey() {
        return userNameKey;
    }

    public String displayName() {
        return displayName;
    }

    /** The person's e-mail address: their user name, if that is an address. */
    public Optional<EmailAddress> email() {
        return EmailAddress.parse(userName);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Job job() {
        return job;
    }

    /**
     * The portals that the job extends to. Call it while the transaction that read the account is active, because they
     * are loaded lazily.
     */
    public PortalScope portals() {
        return allPortals ? PortalScope.ALL : PortalScope.of(portalIds);
    }

    public StaffState state() {
        if (!active) {
            return StaffState.DEACTIVATED;
        }
        return HashedPassword.NONE.text().equals(passwordHash) ? StaffState.INVITED : StaffState.ACTIVE;
    }

    /** Whether the person can sign in. If it becomes false, their sessions end with the next request. */
    public boolean active() {
        return state() == StaffState.ACTIVE;
    }

    /** When somebody last signed in; null for never. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    /** How many times all sessions of the account were ended: a session that began at a different count is invalid. */
    public int sessionEpoch() {
        return sessionEpoch;
    }

    /** Replaces the password; sessions that began with the old one become invalid. */
    public void changePassword(HashedPassword password) {
        passwordHash = password.text();
    }

    /**
     * Changes the job and its portals, effective with the person's next request. Administrators always have all
     * portals.
     */
    public void changeJob(Job other, PortalScope portals) {
        job = other;
        allPortals = portals.isAll() || other == Job.ADMINISTRATOR;
        portalIds.clear();
        if (!allPortals) {
            portalIds.addAll(portals.portalIds());
        }
    }

    /** Ends all sessions of the account, on all nodes, effective with their next request. */
    public void endSessions() {
        sessionEpoch++;
    }

    /** Deactivates the account. Its earlier sessions stay invalid even if it is reactivated. */
    public void deactivate() {
        active = false;
        endSessions();
    }

    /**
     * Reactivates the account: the old password is valid again; if there never was a password, the person is still
     * invited.
     */
    public void reactivate() {
        active = true;
    }

    /** An event about this account. */
    public AuditEvent event(AuditEventType type) {
        return AuditEvent.of(type).with("staff", id());
    }
}
