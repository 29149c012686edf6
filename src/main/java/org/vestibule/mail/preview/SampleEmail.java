package org.vestibule.mail.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vestibule.contact.Contact;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.message.SampleEmailData;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.ShippedWording;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.shared.Bundles;
import org.vestibule.text.EmailAddress;

/** Creates sample data for an e-mail of a portal: the portal is real, the link never works. */
@ApplicationScoped
class SampleEmail {

    private static final String TEXTS = "org.vestibule.mail.messages";
    private static final String SAMPLE_ADDRESS = "ada.byron@example.org";
    private final PortalRepository portals;
    private final PortalPages pages;
    private final PortalAddress addresses;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SampleEmail(PortalRepository portals, PortalPages pages, PortalAddress addresses, Caller caller, Clock clock) {
        this.portals = portals;
        this.pages = pages;
        this.addresses = addresses;
        this.caller = caller;
        this.clock = clock;
    }

    SampleEmailData of(Portal portal, EmailMessage message, String language, Optional<Contact> recipient) {
        Locale locale = ShippedWording.isShipped(language)
                ? ShippedWording.languageFor(Locale.forLanguageTag(language))
                : Locale.forLanguageTag(language);
        ResourceBundle texts = Bundles.of(TEXTS, locale);
        String address =
                recipient.flatMap(Contact::email).map(EmailAddress::text).orElse(SAMPLE_ADDRESS);
        return new SampleEmailData(
                message,
                portal.name(),
                portal.sender().name(),
                portal.accent(),
                recipient.map(Contact::firstName).orElseGet(() -> texts.getString("sample.firstName")),
                caller.name(),
                List.of(role(portal).orElseGet(() -> texts.getString("sample.role"))),
                texts.getString("sample.message"),
                address,
                address,
                link(portal, message),
                clock.instant().plus(validity(portal, message)),
                locale);
    }

    private Optional<String> role(Portal portal) {
        return portals.rolesOf(portal).stream().map(PortalRole::name).findFirst();
    }

    private String link(Portal portal, EmailMessage message) {
        return switch (message) {
            case INVITATION, REMINDER -> invitation(portal) + "?invitation=" + NewEmail.MASK;
            case RECOVERY -> page(portal, portal.recoveryPageId()) + "?recovery=" + NewEmail.MASK;
            case CONFIRMATION -> addresses.external(portal, "confirm_address") + "?address=" + NewEmail.MASK;
            case ADDRESS_CHANGED, ACCOUNT_DELETED, STAFF_INVITATION, STAFF_PASSWORD, TEST ->
                addresses.external(portal, "");
        };
    }

    private String invitation(Portal portal) {
        return portal.inviteUrl() == null ? page(portal, portal.invitePageId()) : portal.inviteUrl();
    }

    private String page(Portal portal, Long id) {
        String path = Optional.ofNullable(id)
                .flatMap(known -> pages.page(portal, known))
                .map(PortalPages.Choice::path)
                .orElse("");
        return addresses.external(portal, path);
    }

    private static Duration validity(Portal portal, EmailMessage message) {
        return switch (message) {
            case INVITATION, REMINDER -> portal.invitationValidity();
            case RECOVERY -> Duration.ofHours(1);
            case CONFIRMATION, ADDRESS_CHANGED, ACCOUNT_DELETED, STAFF_INVITATION, STAFF_PASSWORD, TEST ->
                Duration.ofDays(1);
        };
    }
}
