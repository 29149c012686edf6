package org.vestibule.invitation;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.vestibule.contact.AskedField;

/**
 * What the invitee typed to accept an invitation.
 *
 * @param userName the wished user name; null or blank where it is to be the e-mail address
 * @param details what was typed into those further fields that the form had
 */
public record AcceptForm(
        String firstName,
        String lastName,
        String userName,
        String password,
        Map<AskedField, String> details,
        Terms terms) {

    /** Takes the typed texts as people mean them: without surrounding or doubled space, and without invisible signs. */
    public AcceptForm {
        firstName = tidy(firstName);
        lastName = tidy(lastName);
        userName = tidy(userName);
        Map<AskedField, String> tidied = new EnumMap<>(AskedField.class);
        details.forEach((field, text) -> tidied.put(field, tidy(text)));
        details = tidied;
    }

    /** A form that asks for nothing more. */
    public AcceptForm(String firstName, String lastName, String userName, String password) {
        this(firstName, lastName, userName, password, Map.of(), Terms.NONE);
    }

    /** What was typed into the field; what is known already where that is nothing. */
    String detail(AskedField field, String known) {
        String typed = details.getOrDefault(field, "");
        return typed.isEmpty() ? known : typed;
    }

    /** Only the joiners, which some languages spell names with, are kept of the format characters. */
    private static String tidy(String text) {
        String normal = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
        return normal.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ")
                .replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\u200c\u200d]]", "")
                .strip();
    }

    @Override
    public String toString() {
        return "AcceptForm[masked]";
    }
}
