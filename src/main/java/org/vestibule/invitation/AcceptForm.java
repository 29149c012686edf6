package org.vestibule.invitation;

import java.text.Normalizer;

/**
 * What the invitee typed to accept an invitation.
 *
 * @param userName the wished user name; null or blank where it is to be the e-mail address
 */
public record AcceptForm(String firstName, String lastName, String userName, String password) {

    /** Takes the typed texts as people mean them: without surrounding or doubled space, and without invisible signs. */
    public AcceptForm {
        firstName = tidy(firstName);
        lastName = tidy(lastName);
        userName = tidy(userName);
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
