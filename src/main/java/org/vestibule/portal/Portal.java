package org.vestibule.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.security.PortalRecord;
import org.vestibule.shared.Stored;
import org.vestibule.text.SearchFolding;

/** A web portal of the organisation: its public name and looks, and how people are invited into it. */
@Entity
@Table(name = "portal")
public class Portal extends Stored implements PortalRecord {

    private static final int NAME_KEY_ROOM = 210;

    @Column(name = "portal_key")
    private String key;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "base_url")
    private String baseUrl;

    @Column(name = "invite_page_id")
    private Long invitePageId;

    @Column(name = "invite_url")
    private String inviteUrl;

    @Column(name = "sign_in_page_id")
    private Long signInPageId;

    @Column(name = "recovery_page_id")
    private Long recoveryPageId;

    @Column(name = "default_locale")
    private String defaultLocale;

    @Column(name = "invitation_days")
    private int invitationDays;

    @Column(name = "reminder_days")
    private Integer reminderDays;

    @Embedded
    private AccountSettings accounts = AccountSettings.usual();

    @Embedded
    private SenderSettings sender;

    private String accent;
    private String logo;

    @Column(name = "logo_image_id")
    private Long logoImageId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "form_key")
    private String formKey;

    @Embedded
    private PortalDeletion deletion;

    protected Portal() {}

    public Portal(String key, String name, Locale defaultLocale, String accent) {
        this.key = key;
        this.name = name;
        this.nameKey = nameKey(name);
        this.defaultLocale = defaultLocale.toLanguageTag();
        this.invitationDays = 14;
        this.sender = SenderSettings.usual(name);
        this.accent = accent;
    }

    /** Stores the key of the form that created the portal; null if no form did. */
    public void madeBy(String form) {
        formKey = form;
    }

    /** Whether the form with this key created the portal; false if the key is null. */
    public boolean wasMadeBy(String form) {
        return form != null && form.equals(formKey);
    }

    /** Replaces the whole record; the caller has validated the request. */
    public void change(PortalSettingsRequest entry, String by, Instant now) {
        name = entry.text(PortalField.NAME);
        nameKey = nameKey(name);
        baseUrl = entry.textOrNull(PortalField.BASE_URL);
        invitePageId = entry.number(PortalField.INVITE_PAGE).orElse(null);
        inviteUrl = entry.textOrNull(PortalField.INVITE_URL);
        signInPageId = entry.number(PortalField.SIGN_IN_PAGE).orElse(null);
        recoveryPageId = entry.number(PortalField.RECOVERY_PAGE).orElse(null);
        defaultLocale = entry.text(PortalField.LANGUAGE);
        invitationDays = Integer.parseInt(entry.text(PortalField.INVITATION_DAYS));
        reminderDays =
                entry.text(PortalField.REMINDER).isEmpty() ? null : Integer.valueOf(entry.text(PortalField.REMINDER));
        accounts = AccountSettings.of(entry);
        sender = SenderSettings.of(entry);
        accent = entry.text(PortalField.ACCENT);
        if (!PortalSettingsRequest.SHIPPED.equals(entry.text(PortalField.LOGO))) {
            logo = null;
            logoImageId = entry.number(PortalField.LOGO).orElse(null);
        }
        changedBy = by;
        changedAt = now;
    }

    /**
     * Copies another portal's settings, except those that refer to its pages or images. An invite page on another site
     * isn't copied either: its forms would create users of the other portal.
     */
    public void takeSettings(Portal other) {
        baseUrl = other.baseUrl;
        invitationDays = other.invitationDays;
        reminderDays = other.reminderDays;
        accounts = other.accounts.copy();
        sender = other.sender.named(other.sender.name().equals(other.name) ? name : other.sender.name());
        accent = other.accent;
        logo = other.logo;
    }

    /** Closes the site: nobody can sign in or be invited. Has no effect if it is already closed. */
    void close(String by, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            changedBy = by;
            changedAt = now;
        }
    }

    /** Reopens the site. Has no effect if it is already open. */
    void reopen(String by, Instant now) {
        if (closedAt != null) {
            closedAt = null;
            changedBy = by;
            changedAt = now;
        }
    }

    /** Marks a closed portal as deleted; the caller has checked that it is closed. */
    public void delete(String by, Instant now) {
        if (closedAt == null || deletion != null) {
            throw new IllegalStateException("Only a closed portal is deleted, and once");
        }
        deletion = new PortalDeletion(now, by, null);
    }

    /** Restores the deleted portal, which stays closed. */
    public void restore() {
        deletion = null;
    }

    /** Records that the data of a deleted portal is being removed. */
    public void beginRemoval(Instant now) {
        deletion = deletion.begun(now);
    }

    /** The sort key of this portal name. */
    static String nameKey(String name) {
        String folded = SearchFolding.of(name);
        return folded.length() <= NAME_KEY_ROOM ? folded : folded.substring(0, NAME_KEY_ROOM);
    }

    /** The short name in addresses: {@code /site/harbour}. It never changes. */
    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    /** The portal's external base address, without a trailing slash; null if it is this installation's address. */
    public String baseUrl() {
        return baseUrl;
    }

    @Override
    public Long portalId() {
        return id();
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** When and by whom the portal was deleted; empty if it isn't deleted. A deleted portal is closed. */
    public Optional<PortalDeletion> deletion() {
        return Optional.ofNullable(deletion);
    }

    /** The id of this portal's page on which invitations are accepted; null if it is unset or hosted elsewhere. */
    public Long invitePageId() {
        return invitePageId;
    }

    /** The absolute address on which invitations are accepted, if another site hosts it; null otherwise. */
    public String inviteUrl() {
        return inviteUrl;
    }

    /** The id of the page to which visitors are redirected when a page requires signing in; may be null. */
    public Long signInPageId() {
        return signInPageId;
    }

    /** The id of the page that password recovery links lead to; may be null. */
    public Long recoveryPageId() {
        return recoveryPageId;
    }

    public Locale defaultLocale() {
        return Locale.forLanguageTag(defaultLocale);
    }

    /** How long an invitation can be accepted after its creation. */
    public Duration invitationValidity() {
        return Duration.ofDays(invitationDays);
    }

    /** How long after the invitation e-mail a single reminder is sent if there is no answer; empty for no reminder. */
    public Optional<Duration> reminder() {
        return Optional.ofNullable(reminderDays).map(Duration::ofDays);
    }

    /** What the portal requires of its users' accounts, and what users may change themselves. */
    public AccountSettings accounts() {
        return accounts;
    }

    /** Who the portal's e-mails come from, and where replies go. */
    public SenderSettings sender() {
        return sender;
    }

    /** The portal's colour as {@code #rrggbb}. */
    public String accent() {
        return accent;
    }

    /** The local address of a logo that was shipped with the installation; null if there is none, or an image instead. */
    public String logo() {
        return logo;
    }

    /** The id of the library image that is the portal's logo; may be null. */
    public Long logoImageId() {
        return logoImageId;
    }

    /** When the record was last changed; null if it never was. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The name of the user who last changed the record, or null. */
    public String changedBy() {
        return changedBy;
    }

    /** Sets the invite, sign-in and recovery pages; each may be null. */
    public void setEntryPages(Long invitePage, Long signInPage, Long recoveryPage) {
        this.invitePageId = invitePage;
        this.inviteUrl = null;
        this.signInPageId = signInPage;
        this.recoveryPageId = recoveryPage;
    }

    /** Sets an image of the portal's library as the logo; null changes nothing. */
    public void showLogoImage(Long imageId) {
        if (imageId != null) {
            logo = null;
            logoImageId = imageId;
        }
    }

    /** Sets the picture at this address of the installation as the logo; null shows the name alone. */
    public void showLogo(String address) {
        logo = address;
    }
}
