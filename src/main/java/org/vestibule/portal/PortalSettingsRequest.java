package org.vestibule.portal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vestibule.portal.PortalSettingsViolation.Reason;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.SingleLineText;
import org.vestibule.text.EmailAddress;

/**
 * The requested state of a portal's record: a text for each field, normalised, not yet validated. Pages and the logo
 * are given by id; if the invite page is {@link #ELSEWHERE}, the address of the other site applies.
 */
public record PortalSettingsRequest(Map<PortalField, String> texts) implements Serializable {

    /**
     * The valid choices for the fields that refer to the portal's pages and images, or to what the operator allows.
     *
     * @param shippedLogo whether the portal has a logo that was shipped with the installation
     * @param senders whether an address may be chosen to send from
     */
    public record Choices(Set<Long> pages, Set<Long> images, boolean shippedLogo, Predicate<String> senders) {}

    /** The choice of invite page if another site hosts it. */
    public static final String ELSEWHERE = "elsewhere";

    /** The choice of logo that keeps one that was shipped with the installation and isn't an image of the portal. */
    public static final String SHIPPED = "shipped";

    /** The choice that permits something to the portal's users. */
    public static final String YES = "yes";

    /** The choice that forbids it. */
    public static final String NO = "no";

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(:\\d{1,5})?(/[^\\s\"<>\\\\]*)?");
    private static final Pattern BASE = Pattern.compile("[^?#]*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final int MAX_DAYS = 365;

    // A required length above this would make users write their password down.
    private static final int MAX_PASSWORD_LENGTH = 64;

    public PortalSettingsRequest {
        Map<PortalField, String> tidy = new EnumMap<>(PortalField.class);
        for (PortalField field : PortalField.values()) {
            tidy.put(field, SingleLineText.tidy(texts.get(field)));
        }
        tidy.compute(PortalField.BASE_URL, (field, address) -> address.replaceFirst("/+$", ""));
        if (!ELSEWHERE.equals(tidy.get(PortalField.INVITE_PAGE))) {
            tidy.put(PortalField.INVITE_URL, "");
        }
        texts = tidy;
    }

    public static PortalSettingsRequest of(Portal portal) {
        Map<PortalField, String> texts = new EnumMap<>(PortalField.class);
        texts.put(PortalField.NAME, portal.name());
        texts.put(PortalField.BASE_URL, portal.baseUrl());
        texts.put(PortalField.INVITE_PAGE, portal.inviteUrl() == null ? number(portal.invitePageId()) : ELSEWHERE);
        texts.put(PortalField.INVITE_URL, portal.inviteUrl());
        texts.put(PortalField.SIGN_IN_PAGE, number(portal.signInPageId()));
        texts.put(PortalField.RECOVERY_PAGE, number(portal.recoveryPageId()));
        texts.put(PortalField.LANGUAGE, portal.defaultLocale().toLanguageTag());
        texts.put(
                PortalField.INVITATION_DAYS,
                String.valueOf(portal.invitationValidity().toDays()));
        texts.put(
                PortalField.REMINDER,
                portal.reminder().map(after -> String.valueOf(after.toDays())).orElse(""));
        texts.put(PortalField.SENDER_NAME, portal.sender().name());
        texts.put(PortalField.SENDER_ADDRESS, portal.sender().address());
        texts.put(PortalField.REPLY_TO, portal.sender().replyTo().key());
        texts.put(PortalField.REPLY_ADDRESS, portal.sender().replyAddress());
        texts.put(PortalField.PASSWORD_LENGTH, String.valueOf(portal.accounts().passwordLength()));
        texts.put(PortalField.ADDRESS_CHANGE, portal.accounts().addressChange() ? YES : NO);
        texts.put(PortalField.ACCOUNT_DELETION, portal.accounts().deletion() ? YES : NO);
        texts.put(PortalField.ACCENT, portal.accent());
        texts.put(PortalField.LOGO, portal.logo() == null ? number(portal.logoImageId()) : SHIPPED);
        return new PortalSettingsRequest(texts);
    }

    private static String number(Long id) {
        return id == null ? "" : id.toString();
    }

    /** The field's text; "" if it is empty. */
    public String text(PortalField field) {
        return texts.get(field);
    }

    /** The text of an optional field; null if it is empty. */
    String textOrNull(PortalField field) {
        return text(field).isEmpty() ? null : text(field);
    }

    /** The texts by field key. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return byKey;
    }

    /** The request with these texts, by field key. */
    public static PortalSettingsRequest ofKeys(Map<String, String> byKey) {
        Map<PortalField, String> texts = new EnumMap<>(PortalField.class);
        for (PortalField field : PortalField.values()) {
            texts.put(field, byKey.get(field.key()));
        }
        return new PortalSettingsRequest(texts);
    }

    public PortalSettingsRequest with(PortalField field, String text) {
        Map<PortalField, String> changed = new EnumMap<>(texts);
        changed.put(field, text);
        return new PortalSettingsRequest(changed);
    }

    /** The id of the page or image chosen for a field; empty if nothing is chosen. */
    Optional<Long> number(PortalField field) {
        return RecordNumber.in(text(field));
    }

    /**
     * The violations, at most one for each field, in field order.
     *
     * @param known the pages and images that may be chosen
     */
    public List<PortalSettingsViolation> violations(Choices known) {
        List<PortalSettingsViolation> violations = new ArrayList<>();
        for (PortalField field : PortalField.values()) {
            reason(field, known).ifPresent(reason -> violations.add(new PortalSettingsViolation(field, reason)));
        }
        return violations;
    }

    private Optional<Reason> reason(PortalField field, Choices known) {
        String text = text(field);
        if (SingleLineText.hasForbidden(text)) {
            return Optional.of(Reason.FORBIDDEN_CHARACTER);
        }
        if (text.length() > field.maxLength()) {
            return Optional.of(tooLong(field));
        }
        return switch (field) {
            case NAME, SENDER_NAME -> unless(!text.isEmpty(), Reason.MISSING);
            case BASE_URL ->
                unless(text.isEmpty() || isAddress(text) && BASE.matcher(text).matches(), Reason.INVALID_URL);
            case INVITE_URL ->
                unless(!ELSEWHERE.equals(text(PortalField.INVITE_PAGE)) || isAddress(text), Reason.INVALID_URL);
            case INVITE_PAGE -> unless(ELSEWHERE.equals(text) || isIn(known.pages(), field), Reason.NO_PAGE);
            case SIGN_IN_PAGE, RECOVERY_PAGE -> unless(isIn(known.pages(), field), Reason.NO_PAGE);
            case LANGUAGE ->
                unless(
                        List.of(Locale.getISOLanguages())
                                .contains(Locale.forLanguageTag(text).getLanguage()),
                        Reason.NO_LANGUAGE);
            case INVITATION_DAYS -> unless(isValidity(text), Reason.NO_DAYS);
            case REMINDER -> unless(text.isEmpty() || isReminder(text), Reason.NO_REMINDER);
            case SENDER_ADDRESS -> emailReason(text, known.senders());
            case REPLY_TO -> unless(ReplyTo.of(text).isPresent(), Reason.NO_CHOICE);
            case REPLY_ADDRESS ->
                text.isEmpty() && isReplyAddressNeeded()
                        ? Optional.of(Reason.MISSING)
                        : emailReason(text, address -> true);
            case PASSWORD_LENGTH -> unless(isPasswordLength(text), Reason.NO_PASSWORD_LENGTH);
            case ADDRESS_CHANGE, ACCOUNT_DELETION -> unless(Set.of(YES, NO).contains(text), Reason.NO_ANSWER);
            case ACCENT -> unless(COLOUR.matcher(text).matches(), Reason.NO_COLOUR);
            case LOGO ->
                unless(SHIPPED.equals(text) ? known.shippedLogo() : isIn(known.images(), field), Reason.NO_IMAGE);
        };
    }

    private boolean isReplyAddressNeeded() {
        return ReplyTo.ADDRESS.key().equals(text(PortalField.REPLY_TO));
    }

    private static Optional<Reason> emailReason(String text, Predicate<String> allowed) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return EmailAddress.parse(text)
                .map(address -> unless(allowed.test(address.text()), Reason.NOT_ALLOWED))
                .orElse(Optional.of(Reason.NO_EMAIL_ADDRESS));
    }

    private static Reason tooLong(PortalField field) {
        return switch (field) {
            case INVITATION_DAYS -> Reason.NO_DAYS;
            case REMINDER -> Reason.NO_REMINDER;
            case PASSWORD_LENGTH -> Reason.NO_PASSWORD_LENGTH;
            case ADDRESS_CHANGE, ACCOUNT_DELETION -> Reason.NO_ANSWER;
            default -> Reason.TOO_LONG;
        };
    }

    private static boolean isValidity(String text) {
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) <= MAX_DAYS;
    }

    /** Must be shorter than the validity; if the validity is invalid, only that is reported. */
    private boolean isReminder(String text) {
        String validity = text(PortalField.INVITATION_DAYS);
        return isValidity(text) && (!isValidity(validity) || Integer.parseInt(text) < Integer.parseInt(validity));
    }

    private static boolean isPasswordLength(String text) {
        return NUMBER.matcher(text).matches()
                && Integer.parseInt(text) >= PasswordPolicy.LOWEST_MIN_LENGTH
                && Integer.parseInt(text) <= MAX_PASSWORD_LENGTH;
    }

    private boolean isIn(Set<Long> known, PortalField field) {
        return text(field).isEmpty() || number(field).filter(known::contains).isPresent();
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static Optional<Reason> unless(boolean fine, Reason reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }
}
