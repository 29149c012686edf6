package org.vestibule.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactEntry;
import org.vestibule.contact.ContactField;

class DifferenceTest {

    private static final ContactEntry SEEN =
            new ContactEntry(Map.of(ContactField.LAST_NAME, "Byron", ContactField.PHONE, "1"));

    @Test
    void showsOnlyWhatTheColleagueChangedAndIsNotTheSameByNow() {
        ContactEntry theirs = SEEN.with(ContactField.PHONE, "2").with(ContactField.COMPANY, "Engines");
        ContactEntry yours = SEEN.with(ContactField.COMPANY, "Engines").with(ContactField.EMAIL, "ada@example.org");
        assertThat(Difference.between(SEEN, theirs, yours))
                .extracting(Difference::getKey)
                .containsExactly("phone");
    }

    @Test
    void keepsTheirsWhereOnlyTheyChangedItAndMineWhereBothDid() {
        ContactEntry theirs = SEEN.with(ContactField.PHONE, "2").with(ContactField.LAST_NAME, "King");
        ContactEntry yours = SEEN.with(ContactField.LAST_NAME, "Lovelace");
        assertThat(Difference.between(SEEN, theirs, yours))
                .extracting(Difference::getKey, Difference::takesTheirs)
                .containsExactlyInAnyOrder(tuple("lastName", false), tuple("phone", true));
    }

    @Test
    void showsEveryDifferenceWhereNobodyKnowsWhatTheFormBeganWith() {
        assertThat(Difference.between(null, SEEN, SEEN.with(ContactField.PHONE, "")))
                .extracting(Difference::getKey, Difference::takesTheirs)
                .containsExactly(tuple("phone", false));
    }
}
