package org.vestibule.contact.similar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class SimilarContactFinderIT {

    @Inject
    SimilarContactFinder finder;

    @Inject
    ContactService contacts;

    @Inject
    As as;

    private final String mark = "s" + UUID.randomUUID().toString().replace("-", "");

    private Contact add(String firstName, String lastName, String email) {
        return ((SaveContactOutcome.Changed) as.system(() -> contacts.add(typed(firstName, lastName, email))))
                .contact();
    }

    private static ContactRequest typed(String firstName, String lastName, String email) {
        return ContactRequest.ofKeys(Map.of("firstName", firstName, "lastName", lastName, "email", email));
    }

    private SimilarContacts found(ContactRequest typed, Long except) {
        return as.system(() -> finder.to(typed, except));
    }

    @Test
    void findsTheSameAddressHoweverItIsSpelt() {
        Contact ada = add("", mark, mark + "@münchen.example");
        Contact twin = add("", mark + "twin", mark + "@xn--mnchen-3ya.example");
        as.system(() -> contacts.deactivate(twin.id()));
        String spelt = mark.toUpperCase(Locale.ROOT) + "@MÜNCHEN.example";

        assertThat(found(typed("", "", spelt), null).contacts())
                .containsExactly(
                        new SimilarContact(ada.id(), mark, null, true, true, false),
                        new SimilarContact(twin.id(), mark + "twin", null, false, true, false));
        assertThat(found(typed("", "", mark + "@münchen.example"), ada.id()).contacts())
                .extracting(SimilarContact::id)
                .containsExactly(twin.id());
    }

    @Test
    void findsTheSameNameIgnoringCaseAndAccents() {
        Contact jose = add("José", mark, "");
        assertThat(found(typed("jose", mark.toUpperCase(Locale.ROOT), ""), null).contacts())
                .containsExactly(new SimilarContact(jose.id(), "José " + mark, null, true, false, true));
        assertThat(found(typed("José", "", ""), null).contacts()).isEmpty();
        assertThat(found(typed("José Maria", mark, ""), null).contacts()).isEmpty();
    }

    @Test
    void listsContactsWithTheAddressFirstAndEachOnce() {
        Contact named = add("Ann", mark, "");
        Contact both = add("Ann", mark, mark + "@example.org");
        assertThat(found(typed("Ann", mark, mark + "@example.org"), null).contacts())
                .containsExactly(
                        new SimilarContact(both.id(), "Ann " + mark, null, true, true, true),
                        new SimilarContact(named.id(), "Ann " + mark, null, true, false, true));
    }

    @Test
    void listsThreeAndReportsThatThereAreMore() {
        Contact first = add("Kim", mark, "");
        add("Kim", mark, "");
        add("Kim", mark, "");
        assertThat(found(typed("Kim", mark, ""), null).more()).isFalse();
        add("Kim", mark, "");
        assertThat(found(typed("Kim", mark, ""), first.id()).contacts()).hasSize(3);
        assertThat(found(typed("Kim", mark, ""), first.id()).more()).isFalse();
        assertThat(found(typed("Kim", mark, ""), null).more()).isTrue();
    }

    @Test
    void findsNobodyByAnInvalidOrEmptyAddress() {
        assertThat(found(ContactRequest.blank(), null).contacts()).isEmpty();
        assertThat(found(typed("", "", "nobody" + mark), null).contacts()).isEmpty();
        assertThat(found(typed("", "", "nobody" + mark + "@example.org"), null).contacts())
                .isEmpty();
    }
}
