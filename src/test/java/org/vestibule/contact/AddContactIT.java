package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.contact.query.ContactSummary;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class AddContactIT {

    @Inject
    ContactService contacts;

    @Inject
    ContactQueryService lists;

    @Inject
    As as;

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");

    private Contact add(Map<String, String> texts, String formKey) {
        return ((SaveContactOutcome.Changed) as.system(() -> contacts.add(ContactRequest.ofKeys(texts), formKey)))
                .contact();
    }

    private List<String> found(String text) {
        var search = new ContactSearch(text, Filter.ALL, Order.NAME, false, null);
        return as.system(() -> lists.search(search)).items().stream()
                .map(ContactSummary::name)
                .toList();
    }

    @Test
    void aFormSentFourTimesAtOnceAddsOneContact() throws Exception {
        for (int round = 0; round < 10; round++) {
            String formKey = UUID.randomUUID().toString();
            Map<String, String> texts = Map.of("firstName", "Ada", "lastName", mark + round);
            Callable<Long> save = () -> add(texts, formKey).id();

            List<Long> added = AtOnce.all(Collections.nCopies(4, save));

            assertThat(added).containsOnly(added.get(0));
            assertThat(found(mark + round)).hasSize(1);
        }
    }

    @Test
    void aFormSentAgainWithOtherTextsLosesNoText() {
        String formKey = UUID.randomUUID().toString();
        Contact added = add(Map.of("lastName", mark), formKey);

        ContactRequest other = ContactRequest.ofKeys(Map.of("lastName", mark, "company", "Harbour"));
        SaveContactOutcome again = as.system(() -> contacts.add(other, formKey));

        assertThat(again).isInstanceOfSatisfying(SaveContactOutcome.ChangedByColleague.class, asked -> assertThat(
                        asked.current().id())
                .isEqualTo(added.id()));
    }

    @Test
    void twoFormsAddTwoContactsWithTheSameTexts() {
        Map<String, String> texts = Map.of("lastName", mark);
        assertThat(add(texts, UUID.randomUUID().toString()).id())
                .isNotEqualTo(add(texts, UUID.randomUUID().toString()).id());
    }

    @Test
    void findsByEveryFieldThatPeopleSearchFor() {
        add(
                Map.of(
                        "firstName",
                        "太郎",
                        "lastName",
                        "山田",
                        "company",
                        "株式会社東京" + mark + "商事",
                        "jobTitle",
                        "Récupération " + mark,
                        "phone",
                        "+49 (0)30 1234-567",
                        "email",
                        "taro@" + mark + ".example"),
                null);
        for (String text : List.of(
                "太郎 " + mark,
                "東京 " + mark,
                "商事 " + mark,
                "山田太郎 recuperation " + mark,
                "030 1234567 " + mark,
                mark + ".example",
                "@" + mark + ".example",
                "recuper " + mark)) {
            assertThat(found(text)).as(text).containsExactly("太郎 山田");
        }
        assertThat(found("030 9999999 " + mark)).isEmpty();
    }

    /** In alphabetical order ignoring case and accents, on both databases and in any locale of the server. */
    @Test
    void sortsTheSameOnEachDatabase() {
        List<String> sorted = List.of("_a", "A-b", "Äb c", "abd", "ACE", "é", "F", "Öz", "ｐ", "Ωmega", "Яна", "王");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(name -> add(Map.of("lastName", name, "company", mark), null));

        assertThat(found(mark)).containsExactlyElementsOf(sorted);
    }
}
