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

    @Column(name = "sender_name")
    private String senderName;

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
        this.senderName = name;
        this.accent = accent;
    }

    /** Notes which form it was made by; null for no form. */
    public void madeBy(String form) {
        formKey = form;
    }

    /** Whether this form made it. No form made it where the key is null. */
    public boolean wasMadeBy(String form) {
        return form != null && form.equals(formKey);
    }

    /** Takes over a whole record at once; the caller has seen to it that the entry has no flaws. */
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
        senderName = entry.text(PortalField.SENDER_NAME);
        accent = entry.text(PortalField.ACCENT);
        if (!PortalSettingsRequest.SHIPPED.equals(entry.text(PortalField.LOGO))) {
            logo = null;
            logoImageId = entry.number(PortalField.LOGO).orElse(null);
        }
        changedBy = by;
        changedAt = now;
    }

    /**
     * Takes over another portal's settings, but for those that name one of its pages or images. Where invitations lead on
     * another site is its own matter, too: its forms would make users of the other portal.
     */
    public void takeSettings(Portal other) {
        baseUrl = other.baseUrl;
        invitationDays = other.invitationDays;
        reminderDays = other.reminderDays;
        accounts = other.accounts.copy();
        senderName = other.senderName.equals(other.name) ? name : other.senderName;
        accent = other.accent;
        logo = other.logo;
    }

    /** Closes the site: nobody comes in, and nobody is invited. Closing again changes nothing. */
    void close(String by, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            changedBy = by;
            changedAt = now;
        }
    }

    /** Opens the site again. Reopening one that is open changes nothing. */
    void reopen(String by, Instant now) {
        if (closedAt != null) {
            closedAt = null;
            changedBy = by;
            changedAt = now;
        }
    }

    /** Puts a closed portal among the deleted ones; the caller has seen to it that it is closed. */
    public void delete(String by, Instant now) {
        if (closedAt == null || deletion != null) {
            throw new IllegalStateException("Only a closed portal is deleted, and once");
        }
        deletion = new PortalDeletion(now, by, null);
    }

    /** Takes it back, closed as it was. */
    public void restore() {
        deletion = null;
    }

    /** Notes that everything of a deleted portal is being removed. */
    public void beginRemoval(Instant now) {
        deletion = deletion.begun(now);
    }

    /** What a portal with this name is sorted by. */
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

    /** Where the portal is reached from outside, without a trailing slash; null where it is this installation's address. */
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

    /** Since when it is deleted, and by whom; empty where it isn't. A deleted portal is closed. */
    public Optional<PortalDeletion> deletion() {
        return Optional.ofNullable(deletion);
    }

    /** The page of this portal on which invitations are accepted; null where it is unset or hosted elsewhere. */
    public Long invitePageId() {
        return invitePageId;
    }

    /** The absolute address on which invitations are accepted where another site hosts it; null otherwise. */
    public String inviteUrl() {
        return inviteUrl;
    }

    /** The page that visitors are sent to when a page wants them signed in; may be null. */
    public Long signInPageId() {
        return signInPageId;
    }

    /** The page that a password recovery link leads to; may be null. */
    public Long recoveryPageId() {
        return recoveryPageId;
    }

    public Locale defaultLocale() {
        return Locale.forLanguageTag(defaultLocale);
    }

    /** How long an invitation can be accepted after it was made. */
    public Duration invitationValidity() {
        return Duration.ofDays(invitationDays);
    }

    /** How long after the e-mail of an invitation, if nobody has answered by then, one reminder is sent; empty for none. */
    public Optional<Duration> reminder() {
        return Optional.ofNullable(reminderDays).map(Duration::ofDays);
    }

    /** What is asked of the accounts of its users, and what these may do themselves. */
    public AccountSettings accounts() {
        return accounts;
    }

    public String senderName() {
        return senderName;
    }

    /** The portal's colour as {@code #rrggbb}. */
    public String accent() {
        return accent;
    }

    /** The address within this installation of a logo that was shipped with it; null where there is none, or an image instead. */
    public String logo() {
        return logo;
    }

    /** The image of the portal's library that is its logo; may be null. */
    public Long logoImageId() {
        return logoImageId;
    }

    /** When the record was changed last; null while it is as it was made. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The name of who changed the record last, or null. */
    public String changedBy() {
        return changedBy;
    }

    /** Names the pages that play a part when people come in; each may be null. */
    public void setEntryPages(Long invitePage, Long signInPage, Long recoveryPage) {
        this.invitePageId = invitePage;
        this.inviteUrl = null;
        this.signInPageId = signInPage;
        this.recoveryPageId = recoveryPage;
    }

    /** Shows an image of the portal's library beside its name; null changes nothing. */
    public void showLogoImage(Long imageId) {
        if (imageId != null) {
            logo = null;
            logoImageId = imageId;
        }
    }

    /** Shows the picture at this address of the installation beside the portal's name; null shows the name alone. */
    public void showLogo(String address) {
        logo = address;
    }
}
