package org.vestibule.member.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberToken;
import org.vestibule.security.OneTimeToken;

/** A mailed link that lets a portal user set a new password once. */
@Entity
@Table(name = "password_recovery")
class RecoveryLink extends MemberToken {

    @Column(name = "used_at")
    private Instant usedAt;

    private String locale;

    protected RecoveryLink() {}

    RecoveryLink(OneTimeToken token, PortalUser user, Locale locale, Instant now, Instant expiresAt) {
        super(token, user, now, expiresAt);
        this.locale = locale.toLanguageTag();
    }

    /** The language of the e-mail that carried it. */
    Locale locale() {
        return locale == null ? user().locale() : Locale.forLanguageTag(locale);
    }

    boolean used() {
        return usedAt != null;
    }
}
