package org.vestibule.invitation.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.shared.Bundles;

class HistoryEntryTest {

    @Test
    void namesTheStaffOtherwiseTheInviteeOtherwiseVestibule() {
        assertThat(HistoryEntry.by("Tess Tester", "192.0.2.1", "Ada Byron")).isEqualTo("Tess Tester");
        assertThat(HistoryEntry.by(null, "192.0.2.1", "Ada Byron")).isEqualTo("Ada Byron");
        assertThat(HistoryEntry.by(null, null, "Ada Byron")).isEqualTo("Vestibule");
    }

    @Test
    void hasASentenceForEachEventOfInvitations() {
        var texts = Bundles.of("org.vestibule.invitation.messages", Locale.ENGLISH);

        assertThat(Arrays.stream(AuditEventType.values())
                        .map(Enum::name)
                        .filter(name -> name.startsWith("INVITATION__")))
                .isNotEmpty()
                .allMatch(name -> texts.containsKey("history." + name));
    }
}
