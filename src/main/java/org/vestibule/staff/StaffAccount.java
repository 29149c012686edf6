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

    /** The portals that the account is kept to, where it isn't for all. */
    @ElementCollection
    @CollectionTable(name = "staff_account_portal", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "portal_id")
    private Set<Long> portalIds = new HashSet<>();

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    protected StaffAccount() {}

    /** An active account, whose owner knows the password. */
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

    /** An account that nobody can sign in to before its owner has chosen a password. */
    public static StaffAccount invited(EmailAddress email, String displayName, Job job, PortalScope portals) {
        var account = new StaffAccount(email.text(), displayName, HashedPassword.NONE, job);
        account.changeJob(job, portals);
        return account;
    }

    /** The form in which user names are compared. */
    public static String keyOf(String userName) {
        return UserNameKey.of(userName);
    }

    public String userName() {
        return userName;
    }

    /** The form in which the user name is compared. */
    public String userNameKey() {
        return userNameKey;
    }

    public String displayName() {
        return displayName;
    }

    /** Where e-mail reaches the person: their user name, if that is an address. */
    public Optional<EmailAddress> email() {
        return EmailAddress.parse(userName);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Job job() {
        return job;
    }

    /** The portals that the job extends to. To be asked for while the account is read or changed, as they may be read only then. */
    public PortalScope portals() {
        return allPortals ? PortalScope.ALL : PortalScope.of(portalIds);
    }

    public StaffState state() {
        if (!active) {
            return StaffState.DEACTIVATED;
        }
        return HashedPassword.NONE.text().equals(passwordHash) ? StaffState.INVITED : StaffState.ACTIVE;
    }

    /** Whether the person can sign in. Once that is false, what they were doing ends with their next request. */
    public boolean active() {
        return state() == StaffState.ACTIVE;
    }

    /** When somebody last signed in to it; null for never. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    /** How often its sessions were ended: a session that began at another number is over. */
    public int sessionEpoch() {
        return sessionEpoch;
    }

    /** From here on another password is right, and the sessions of the former one are over. */
    public void changePassword(HashedPassword password) {
        passwordHash = password.text();
    }

    /** The person has other rights, or has them in other portals, with their next request. Administrators have all portals. */
    public void changeJob(Job other, PortalScope portals) {
        job = other;
        allPortals = portals.isAll() || other == Job.ADMINISTRATOR;
        portalIds.clear();
        if (!allPortals) {
            portalIds.addAll(portals.portalIds());
        }
    }

    /** Ends all its sessions, on all nodes, with their next request. */
    public void endSessions() {
        sessionEpoch++;
    }

    /** Closes it. Sessions from before don't come back when it is opened again. */
    public void deactivate() {
        active = false;
        endSessions();
    }

    /** Opens it again: the former password is right, or, where there never was one, the person is still invited. */
    public void reactivate() {
        active = true;
    }

    /** An event about this account. */
    public AuditEvent event(AuditEventType happening) {
        return AuditEvent.of(happening).with("staff", id());
    }
}
