package org.vestibule.mail.message;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vestibule.mail.SingleLineFormatter;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.Placeholder;

/**
 * The data of an e-mail, independent of its wording.
 *
 * @param portalId the portal whose words are used; null for the shipped words
 * @param brand the name at the top
 * @param accent the colour of the button as {@code #rrggbb}; null for the default
 * @param names the values of the placeholders for names
 * @param roles the names of the offered roles
 * @param personalMessage from the inviter; null for none
 * @param resent whether the same e-mail was sent before with another link
 * @param expiresAt null if nothing in it expires
 * @param locale the recipient's language
 */
record EmailContent(
        EmailMessage message,
        Long portalId,
        String brand,
        String senderName,
        String accent,
        Map<Placeholder, String> names,
        List<String> roles,
        String personalMessage,
        boolean resent,
        String link,
        Instant expiresAt,
        Locale locale) {

    private static final int MAX_NAME_LENGTH = 100;

    /** Placeholders whose values may be e-mail addresses and stay recognisable as such. */
    private static final Set<Placeholder> ADDRESSES =
            EnumSet.of(Placeholder.USER_NAME, Placeholder.ADDRESS, Placeholder.SENDER);

    static EmailContent of(EmailMessage message, InvitationEmailData data, boolean resent) {
        return new EmailContent(
                message,
                data.portalId(),
                data.portalName(),
                data.senderName(),
                data.accent(),
                new Names()
                        .with(Placeholder.FIRST_NAME, data.recipientFirstName())
                        .with(Placeholder.PORTAL, data.portalName())
                        .with(Placeholder.INVITER, data.inviterName()),
                data.roleNames(),
                data.personalMessage(),
                resent,
                data.link(),
                data.expiresAt(),
                data.locale());
    }

    static EmailContent of(RecoveryEmailData data) {
        return new EmailContent(
                EmailMessage.RECOVERY,
                data.portalId(),
                data.portalName(),
                data.senderName(),
                data.accent(),
                new Names()
                        .with(Placeholder.FIRST_NAME, data.recipientFirstName())
                        .with(Placeholder.PORTAL, data.portalName())
                        .with(Placeholder.USER_NAME, data.userName()),
                data.link(),
                data.expiresAt(),
                data.locale());
    }

    static EmailContent of(EmailMessage message, AddressChangeEmailData data) {
        return new EmailContent(
                message,
                data.portalId(),
                data.portalName(),
                data.senderName(),
                data.accent(),
                new Names()
                        .with(Placeholder.FIRST_NAME, data.recipientFirstName())
                        .with(Placeholder.PORTAL, data.portalName())
                        .with(Placeholder.ADDRESS, data.address()),
                data.link(),
                data.expiresAt(),
                data.locale());
    }

    static EmailContent of(TestEmailData data) {
        Names names = new Names()
                .with(Placeholder.FIRST_NAME, data.administratorName())
                .with(Placeholder.ADMINISTRATOR, data.administratorName())
                .with(Placeholder.SENDER, data.from());
        return ofProduct(EmailMessage.TEST, data.product(), names, data.link(), null, data.locale());
    }

    static EmailContent of(EmailMessage message, StaffEmailData data) {
        Names names = new Names()
                .with(Placeholder.FIRST_NAME, data.recipientName())
                .with(Placeholder.ADMINISTRATOR, data.administratorName())
                .with(Placeholder.USER_NAME, data.userName());
        return ofProduct(message, data.product(), names, data.link(), data.expiresAt(), data.locale());
    }

    static EmailContent of(SampleEmailData data) {
        return new EmailContent(
                data.message(),
                null,
                data.portalName(),
                data.senderName(),
                data.accent(),
                new Names()
                        .with(Placeholder.FIRST_NAME, data.recipientFirstName())
                        .with(Placeholder.PORTAL, data.portalName())
                        .with(Placeholder.INVITER, data.inviterName())
                        .with(Placeholder.USER_NAME, data.userName())
                        .with(Placeholder.ADDRESS, data.address()),
                data.roleNames(),
                data.message().placeholders().contains(Placeholder.MESSAGE) ? data.personalMessage() : null,
                false,
                data.link(),
                data.expiresAt(),
                data.locale());
    }

    /** An e-mail to the staff, which no portal sends. */
    private static EmailContent ofProduct(
            EmailMessage message, String product, Names names, String link, Instant expiresAt, Locale locale) {
        return new EmailContent(
                message,
                null,
                product,
                product,
                null,
                names.with(Placeholder.PRODUCT, product),
                link,
                expiresAt,
                locale);
    }

    /** Content without roles and a personal message. */
    private EmailContent(
            EmailMessage message,
            Long portalId,
            String brand,
            String senderName,
            String accent,
            Map<Placeholder, String> names,
            String link,
            Instant expiresAt,
            Locale locale) {
        this(message, portalId, brand, senderName, accent, names, List.of(), null, false, link, expiresAt, locale);
    }

    /** The values of placeholders, which may be null. */
    private static final class Names extends EnumMap<Placeholder, String> {

        Names() {
            super(Placeholder.class);
        }

        Names with(Placeholder placeholder, String value) {
            put(placeholder, value);
            return this;
        }
    }

    /** The placeholders' values in the subject, where mail programs create no links. */
    Map<Placeholder, String> valuesInSubject(EmailTexts texts) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        names.forEach((placeholder, name) -> values.put(placeholder, plain(name)));
        values.put(Placeholder.ROLES, String.join(", ", shownRoles()));
        return told(values, texts);
    }

    /** The placeholders' values in the body, where a name must not become a link. */
    Map<Placeholder, String> valuesInBody(EmailTexts texts) {
        Map<Placeholder, String> values = valuesInSubject(texts);
        names.keySet().stream()
                .filter(placeholder -> !ADDRESSES.contains(placeholder))
                .forEach(placeholder -> values.put(placeholder, NameInMail.of(names.get(placeholder))));
        return values;
    }

    private Map<Placeholder, String> told(Map<Placeholder, String> values, EmailTexts texts) {
        if (expiresAt != null) {
            values.put(Placeholder.EXPIRES, texts.moment(expiresAt));
        }
        values.keySet().retainAll(message.placeholders());
        return values;
    }

    List<String> shownRoles() {
        return roles.stream().map(NameInMail::of).sorted().toList();
    }

    private static String plain(String name) {
        return name == null ? "" : SingleLineFormatter.of(name, MAX_NAME_LENGTH);
    }
}
