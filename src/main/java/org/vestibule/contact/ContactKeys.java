package org.vestibule.contact;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.Mailbox;
import org.vestibule.text.PhoneDigits;
import org.vestibule.text.Scripts;
import org.vestibule.text.SearchFolding;
import org.vestibule.text.SearchTerm;
import org.vestibule.text.SearchWords;

/**
 * The keys by which a contact is found, sorted and compared, computed from its visible texts.
 *
 * @param email the comparison form of the address; null without an address
 * @param sort last and first name, folded; "" if they are empty
 * @param company the company, folded; null if unknown
 * @param search the words of the name, the company, the job title and the address, folded, each with a space before it,
 * and last the digits of the phone number, as {@link SearchTerm} looks for them
 */
record ContactKeys(String email, String sort, String company, String search) {

    private static final int SORT_ROOM = 210;
    private static final int COMPANY_ROOM = 160;
    private static final int SEARCH_ROOM = 3000;

    /** Computes the keys; all texts but the names may be null. */
    static ContactKeys of(
            String firstName, String lastName, String email, String phone, String jobTitle, String company) {
        return new ContactKeys(
                EmailAddress.stored(email).map(EmailAddress::key).orElse(null),
                sort(firstName, lastName),
                SearchFolding.of(company).isEmpty() ? null : cut(SearchFolding.of(company), COMPANY_ROOM),
                search(firstName, lastName, email, phone, jobTitle, company));
    }

    /** The sort key; two contacts with the same key have the same name. */
    static String sort(String firstName, String lastName) {
        return cut(SearchFolding.of(lastName + " " + firstName), SORT_ROOM);
    }

    private static String search(
            String firstName, String lastName, String email, String phone, String jobTitle, String company) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.asList(firstName, lastName, company, jobTitle).forEach(text -> words.addAll(words(text)));
        if (Scripts.isUnspaced(lastName + firstName)) {
            // People don't type a space if the script has none between names.
            words.add(SearchFolding.of(lastName + firstName));
        }
        if (email != null) {
            String address =
                    SearchFolding.of(Mailbox.parse(email).map(Mailbox::text).orElse(email));
            words.add(address);
            words.addAll(domains(address.substring(address.indexOf('@') + 1)));
        }
        String digits = PhoneDigits.of(phone);
        if (!digits.isEmpty()) {
            words.add(SearchTerm.PHONE + digits);
        }
        words.remove("");
        return cut(" " + String.join(" ", words), SEARCH_ROOM);
    }

    /** The only word with an @ is the address. */
    private static List<String> words(String text) {
        return text == null ? List.of() : SearchWords.of(text.replace('@', ' '));
    }

    /** The domain and its parent domains, except the top-level domain. */
    private static List<String> domains(String domain) {
        Set<String> domains = new LinkedHashSet<>();
        domains.add(domain);
        for (String rest = domain; rest.indexOf('.') != rest.lastIndexOf('.'); ) {
            rest = rest.substring(rest.indexOf('.') + 1);
            domains.add(rest);
        }
        return List.copyOf(domains);
    }

    private static String cut(String text, int room) {
        return text.length() <= room ? text : text.substring(0, room);
    }
}
