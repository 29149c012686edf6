package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.contact.ContactField.COMPANY;
import static org.vestibule.contact.ContactField.FIRST_NAME;
import static org.vestibule.contact.ContactField.LAST_NAME;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactField;
import org.vestibule.job.run.JobScene;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Names of columns are remembered where they can't be those of people, and for a limited time. */
@InServer
@BothDatabases
class ColumnMemoryIT {

    @Inject
    ColumnMemory memory;

    @Inject
    ContactImportRepository files;

    @Inject
    JobScene scene;

    private final String mark = "Mark" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private List<ContactField> remembered(StaffAccount owner, String... names) {
        return scene.as(owner, () -> FieldGuess.of(List.of(names), memory.of(List.of(names)))
                .fields());
    }

    private void remember(StaffAccount owner, List<String> names, ContactField... fields) {
        scene.as(
                owner,
                () -> scene.commit(() -> {
                    memory.remember(names, Arrays.asList(fields));
                    return null;
                }));
    }

    @Test
    void hasNoDataAndNoColumnsThatAreOfNoUse() {
        StaffAccount owner = scene.owner();
        List<String> names = List.of(mark + " who", "+49 30 901820", "x@" + mark, mark + " note", "Company");

        remember(owner, names, LAST_NAME, COMPANY, FIRST_NAME, null, null);

        assertThat(remembered(owner, names.toArray(String[]::new))).containsExactly(LAST_NAME, null, null, null, null);
        List<String> keys = names.stream().map(FieldGuess::key).toList();
        assertThat(files.remembered(owner.id(), keys))
                .extracting(ColumnChoiceMemory::headerKey)
                .containsExactlyInAnyOrder(keys.get(0), keys.get(4));
    }

    @Test
    void forgetsWhatIsNotUsedAnyMore() {
        StaffAccount owner = scene.owner();
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        String former = FieldGuess.key(mark + " former");
        scene.commit(() -> {
            files.remember(new ColumnChoiceMemory(owner.id(), former, COMPANY, longAgo));
            return null;
        });
        remember(owner, List.of(mark + " present"), COMPANY);

        assertThat(scene.commit(() -> files.forgetColumns(longAgo.plusSeconds(1), 10)))
                .isEqualTo(1);

        assertThat(remembered(owner, mark + " former", mark + " present")).containsExactly(null, COMPANY);
    }
}
