package org.vestibule.page.settings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PageDescription;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageTitle;
import org.vestibule.page.content.Layout;
import org.vestibule.page.settings.PageSettingsViolation.Reason;
import org.vestibule.shared.SingleLineText;

/** A page's settings as typed: a text for each field, normalised, not yet validated. */
public record PageSettingsRequest(Map<PageField, String> texts) implements Serializable {

    private static final String YES = "true";

    public PageSettingsRequest {
        Map<PageField, String> tidy = new EnumMap<>(PageField.class);
        for (PageField field : PageField.values()) {
            String text = texts.get(field);
            tidy.put(field, field == PageField.DESCRIPTION ? PageDescription.tidy(text) : SingleLineText.tidy(text));
        }
        tidy.computeIfPresent(
                PageField.PATH,
                (field, path) -> PagePath.parse(path).map(PagePath::text).orElse(path));
        if (!PageAccess.ROLES.name().equals(tidy.get(PageField.ACCESS))) {
            tidy.put(PageField.ROLES, "");
        }
        texts = tidy;
    }

    public static PageSettingsRequest of(Page page) {
        Map<PageField, String> texts = new EnumMap<>(PageField.class);
        texts.put(PageField.TITLE, page.title());
        texts.put(PageField.DESCRIPTION, page.description());
        texts.put(PageField.PATH, page.path());
        texts.put(PageField.LAYOUT, page.draft().layout().code());
        texts.put(PageField.LANGUAGE, page.locale().map(Locale::toLanguageTag).orElse(""));
        texts.put(PageField.ACCESS, page.access().name());
        texts.put(PageField.ROLES, joined(page.roleIds()));
        texts.put(PageField.NAVIGATION, String.valueOf(page.inNavigation()));
        texts.put(PageField.TEMPLATE, String.valueOf(page.isTemplate()));
        return new PageSettingsRequest(texts);
    }

    /** The request with these texts, by field key. */
    public static PageSettingsRequest ofKeys(Map<String, String> byKey) {
        Map<PageField, String> texts = new EnumMap<>(PageField.class);
        for (PageField field : PageField.values()) {
            texts.put(field, byKey.get(field.key()));
        }
        return new PageSettingsRequest(texts);
    }

    /** The texts by field key. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return byKey;
    }

    /** The ids of roles as a text, which is the same for the same roles. */
    public static String joined(Collection<Long> roleIds) {
        return new TreeSet<>(roleIds).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public PageSettingsRequest with(PageField field, String text) {
        Map<PageField, String> changed = new EnumMap<>(texts);
        changed.put(field, text);
        return new PageSettingsRequest(changed);
    }

    /** The field's text; "" if there is none. */
    public String text(PageField field) {
        return texts.get(field);
    }

    public boolean isOn(PageField field) {
        return YES.equals(text(field));
    }

    Optional<PageAccess> access() {
        return Stream.of(PageAccess.values())
                .filter(access -> access.name().equals(text(PageField.ACCESS)))
                .findFirst();
    }

    /** The ids of the chosen roles; invalid entries are ignored. */
    public Set<Long> roleIds() {
        return Stream.of(text(PageField.ROLES).split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Locale> locale() {
        String tag = text(PageField.LANGUAGE);
        return tag.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
    }

    /**
     * The violations, at most one for each field, in the order of the fields.
     *
     * @param pathTaken whether another page of the portal has the path
     * @param roles the ids of the portal's roles
     */
    List<PageSettingsViolation> violations(boolean pathTaken, Set<Long> roles) {
        List<PageSettingsViolation> violations = new ArrayList<>();
        for (PageField field : PageField.values()) {
            reason(field, pathTaken, roles)
                    .ifPresent(reason -> violations.add(new PageSettingsViolation(field, reason)));
        }
        return violations;
    }

    private Optional<Reason> reason(PageField field, boolean pathTaken, Set<Long> roles) {
        String text = text(field);
        return switch (field) {
            case TITLE -> unless(PageTitle.parse(text).isPresent(), Reason.NO_TITLE);
            case DESCRIPTION -> unless(PageDescription.parse(text).isPresent(), Reason.NO_DESCRIPTION);
            case PATH ->
                PagePath.parse(text).isEmpty() ? Optional.of(Reason.NO_PATH) : unless(!pathTaken, Reason.PATH_TAKEN);
            case LAYOUT -> unless(Layout.of(text).isPresent(), Reason.NO_LAYOUT);
            case LANGUAGE -> unless(text.isEmpty() || isLanguage(text), Reason.NO_LANGUAGE);
            case ACCESS -> unless(access().isPresent(), Reason.NO_ACCESS);
            case ROLES -> rolesReason(roles);
            case NAVIGATION, TEMPLATE -> Optional.empty();
        };
    }

    private Optional<Reason> rolesReason(Set<Long> roles) {
        if (!access().equals(Optional.of(PageAccess.ROLES))) {
            return Optional.empty();
        }
        return roleIds().isEmpty()
                ? Optional.of(Reason.ROLES_MISSING)
                : unless(roles.containsAll(roleIds()), Reason.ROLE_GONE);
    }

    private static boolean isLanguage(String tag) {
        return tag.length() <= 10
                && List.of(Locale.getISOLanguages())
                        .contains(Locale.forLanguageTag(tag).getLanguage());
    }

    private static Optional<Reason> unless(boolean fine, Reason reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }
}
