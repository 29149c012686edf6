package org.vestibule.member.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberToken;
import org.vestibule.security.OneTimeToken;
import org.vestibule.text.EmailAddress;

/** A mailed link with which a portal user confirms, once, the new sign-in address that it was sent to. */
@Entity
@Table(name = "sign_in_address_change")
class AddressChange extends MemberToken {

    private String email;
    private String locale;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AddressChange() {}

    AddressChange(OneTimeToken token, PortalUser user, EmailAddress address, Locale locale, Instant now, Instant end) {
        super(token, user, now, end);
        this.email = address.text();
        this.locale = locale.toLanguageTag();
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    /** The language of the e-mail that carried it. */
    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    boolean used() {
        return usedAt != null;
    }
}
