package org.vestibule.testing;

import java.util.List;
import java.util.stream.Stream;

/** The screens of the staff that a browser test looks at one by one; a test fails where one of the application's is missing. */
public enum Screens {
    SIGN_IN("/signin"),
    CHOOSE_PASSWORD("/signin/password"),
    ACCOUNT("/account"),
    STAFF("/crm/staff"),
    COLLEAGUE("/crm/staff/{id}", STAFF),
    API_KEYS("/crm/api-keys"),
    WEBHOOKS("/crm/webhooks"),
    WEBHOOK("/crm/webhooks/{id}", WEBHOOKS),
    SETUP("/setup"),
    AUDIT("/audit"),
    MAILBOX("/mailbox"),
    SEARCH("/crm/search?q=a"),
    OVERVIEW("/crm/overview"),
    CONTACTS("/crm/contacts"),
    NEW_CONTACT("/crm/contacts/new"),
    CONTACT("/crm/contacts/{id}", CONTACTS),
    INVITE_MANY("/crm/contacts/invite"),
    IMPORT_CONTACTS("/crm/contacts/import"),
    IMPORTED_FILE("/crm/contacts/import/{id}", IMPORT_CONTACTS),
    INVITATIONS("/crm/invitations"),
    INVITATION("/crm/invitations/{id}", INVITATIONS),
    USERS("/crm/users"),
    USER("/crm/users/{id}", USERS),
    JOBS("/crm/jobs"),
    JOB("/crm/jobs/{id}", JOBS),
    ACTIVITY("/crm/activities/{id}", INVITATION),
    PORTALS("/crm/portals"),
    PORTAL("/crm/portals/{id}", PORTALS),
    EMAIL_TEXT("/crm/portals/{id}/texts/invitation", PORTAL),
    DESIGN("/design"),
    PAGES("/design/fern"),
    BIN("/design/fern?show=bin"),
    PAGE("/design/fern/{id}", PAGES),
    PREVIEW("/design/fern/{id}/preview", PAGE);

    private final String address;
    private final Screens above;

    Screens(String address) {
        this(address, null);
    }

    Screens(String address, Screens above) {
        this.address = address;
        this.above = above;
    }

    /** The address; {@code {id}} stands for a number in it. */
    public String address() {
        return address;
    }

    /** The screens that lead there one after the other, the screen itself last. */
    public List<Screens> way() {
        return above == null
                ? List.of(this)
                : Stream.concat(above.way().stream(), Stream.of(this)).toList();
    }
}
