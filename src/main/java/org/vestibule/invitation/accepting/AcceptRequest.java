package org.vestibule.invitation.accepting;

import java.util.EnumMap;
import java.util.Map;
import org.vestibule.contact.AskedField;
import org.vestibule.shared.SingleLineText;

/**
 * What the invitee typed to accept an invitation.
 *
 * @param shown the names that the form showed at first; null if unknown
 * @param userName the chosen user name; null or blank to use the e-mail address
 * @param details the input of the further fields of the form
 */
public record AcceptRequest(
        String firstName,
        String lastName,
        String userName,
        String password,
        Map<AskedField, String> details,
        Terms terms,
        ShownName shown) {

    /** Normalises the typed texts: removes surrounding and repeated spaces, and invisible characters. */
    public AcceptRequest {
        firstName = tidy(firstName);
        lastName = tidy(lastName);
        userName = tidy(userName);
        Map<AskedField, String> tidied = new EnumMap<>(AskedField.class);
        details.forEach((field, text) -> tidied.put(field, tidy(text)));
        details = tidied;
    }

    /** A request from a form without further fields. */
    public AcceptRequest(String firstName, String lastName, String userName, String password) {
        this(firstName, lastName, userName, password, Map.of(), Terms.NONE);
    }

    /** A request from a form whose initial names are unknown. */
    public AcceptRequest(
            String firstName,
            String lastName,
            String userName,
            String password,
            Map<AskedField, String> details,
            Terms terms) {
        this(firstName, lastName, userName, password, details, terms, null);
    }

    /** The names that the form showed when it was opened, as a colleague may have corrected them since. */
    public record ShownName(String firstName, String lastName) {}

    /** The typed first name; the known first name if the field was left unchanged. */
    String firstName(String known) {
        return shown != null && firstName.equals(tidy(shown.firstName())) ? known : firstName;
    }

    /** The typed last name; the known last name if the field was left unchanged. */
    String lastName(String known) {
        return shown != null && lastName.equals(tidy(shown.lastName())) ? known : lastName;
    }

    /** The field's input; the known value if nothing was typed. */
    String detail(AskedField field, String known) {
        String typed = details.getOrDefault(field, "");
        return typed.isEmpty() ? known : typed;
    }

    /** Removes all format characters but the joiners, which some languages need in names. */
    private static String tidy(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ");
        return SingleLineText.tidy(plain.replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\u200c\u200d]]", ""));
    }

    @Override
    public String toString() {
        return "AcceptRequest[masked]";
    }
}
