package org.vestibule.invitation.web.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.AskedField;
import org.vestibule.invitation.accepting.AcceptViolation;
import org.vestibule.invitation.accepting.AcceptViolation.Field;

/** The properties of the CRM User Invite widget that control its form. */
record InviteWidget(Map<String, Object> properties) {

    /** Null if the author chose no page that visitors can open; the same goes for the redirect page. */
    String existingUserPage() {
        return address("existingUserPage");
    }

    String redirectPage() {
        return address("redirectPage");
    }

    Optional<String> termsPage() {
        return Optional.ofNullable(address("termsPage"));
    }

    boolean signInAfter() {
        return Boolean.TRUE.equals(properties.get("signInAfter"));
    }

    /** The chosen fields without duplicates, in the author's order. */
    List<AskedField> contactFields() {
        return properties.get("contactFields") instanceof List<?> chosen
                ? chosen.stream().map(AskedField.class::cast).distinct().toList()
                : List.of();
    }

    /** The violations in the order of the fields on the form; the author decides the order of the contact's fields. */
    List<AcceptViolation> inOrderOfFields(List<AcceptViolation> problems) {
        List<String> asked = contactFields().stream().map(Enum::name).toList();
        return problems.stream()
                .sorted(Comparator.comparing((AcceptViolation problem) -> group(problem.field()))
                        .thenComparing(problem -> asked.indexOf(problem.field().name())))
                .toList();
    }

    private static Field group(Field field) {
        return switch (field) {
            case PHONE, JOB_TITLE, COMPANY -> Field.PHONE;
            case FIRST_NAME, LAST_NAME, USER_NAME, PASSWORD, TERMS -> field;
        };
    }

    private String address(String property) {
        Object page = properties.get(property);
        return page == null || page.toString().isEmpty() ? null : page.toString();
    }
}
