package org.vestibule.invitation.accepting;

import java.util.EnumMap;
import java.util.Map;
import org.vestibule.contact.AskedField;
import org.vestibule.shared.SingleLineText;

/**
 * What the invitee typed to accept an invitation.
 *
 * @param shown the names that stood in the form before anything was typed; null where that isn't known
 * @param userName the wished user name; null or blank where it is to be the e-mail address
 * @param details what was typed into those further fields that the form had
 */
public record AcceptRequest(
        String firstName,
        String lastName,
        String userName,
        String password,
        Map<AskedField, String> details,
        Terms terms,
        ShownName shown) {

    /** Takes the typed texts as people mean them: without surrounding or doubled space, and without invisible signs. */
    public AcceptRequest {
        firstName = tidy(firstName);
        lastName = tidy(lastName);
        userName = tidy(userName);
        Map<AskedField, String> tidied = new EnumMap<>(AskedField.class);
        details.forEach((field, text) -> tidied.put(field, tidy(text)));
        details = tidied;
    }

    /** A form that asks for nothing more. */
    public AcceptRequest(String firstName, String lastName, String userName, String password) {
        this(firstName, lastName, userName, password, Map.of(), Terms.NONE);
    }

    /** A form of which isn't known what stood in it. */
    public AcceptRequest(
            String firstName,
            String lastName,
            String userName,
            String password,
            Map<AskedField, String> details,
            Terms terms) {
        this(firstName, lastName, userName, password, details, terms, null);
    }

    /** The names that stood in the form when it was opened, as a colleague may have corrected them since. */
    public record ShownName(String firstName, String lastName) {}

    /** The first name that was typed; the known one where it was left as it stood. */
    String firstName(String known) {
        return shown != null && firstName.equals(tidy(shown.firstName())) ? known : firstName;
    }

    /** The last name that was typed; the known one where it was left as it stood. */
    String lastName(String known) {
        return shown != null && lastName.equals(tidy(shown.lastName())) ? known : lastName;
    }

    /** What was typed into the field; what is known already where that is nothing. */
    String detail(AskedField field, String known) {
        String typed = details.getOrDefault(field, "");
        return typed.isEmpty() ? known : typed;
    }

    /** Only the joiners, which some languages spell names with, are kept of the format characters. */
    private static String tidy(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ");
        return SingleLineText.tidy(plain.replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\u200c\u200d]]", ""));
    }

    @Override
    public String toString() {
        return "AcceptRequest[masked]";
    }
}
