package org.vestibule.invitation.web.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.AskedField;
import org.vestibule.invitation.accepting.AcceptViolation;
import org.vestibule.invitation.accepting.AcceptViolation.Field;

/** The properties of the CRM User Invite widget that decide what becomes of its form. */
record InviteWidget(Map<String, Object> properties) {

    /** Null where the author chose none that visitors can open; likewise the redirect page. */
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

    /** Each field once, in the author's order. */
    List<AskedField> contactFields() {
        return properties.get("contactFields") instanceof List<?> chosen
                ? chosen.stream().map(AskedField.class::cast).distinct().toList()
                : List.of();
    }

    /** Problems as the fields stand on the form: those of the contact where the author put them. */
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
