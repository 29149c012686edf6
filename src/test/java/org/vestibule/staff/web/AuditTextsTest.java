package org.vestibule.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.job.StopReason;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.MailFailure;
import org.vestibule.shared.Bundles;

/** The audit log has a text for every event type and code, and no others. */
class AuditTextsTest {

    @Test
    void existForEveryEventType() {
        assertThat(after("event.")).isEqualTo(names(AuditEventType.values()));
    }

    @Test
    void existForEveryEmailKindAndFailureReason() {
        assertThat(after("audit.value.kind.")).isEqualTo(names(EmailKind.values()));
        assertThat(after("audit.value.reason.")).isEqualTo(names(MailFailure.values()));
    }

    @Test
    void existForEveryReasonWithoutAPersonThatEndsAJob() {
        assertThat(after("audit.value.stop-reason."))
                .isEqualTo(names(
                        EnumSet.complementOf(EnumSet.of(StopReason.CANCELLED)).toArray(StopReason[]::new)));
    }

    private static Set<String> names(Enum<?>... codes) {
        return Stream.of(codes).map(Enum::name).collect(Collectors.toSet());
    }

    /** The keys with this prefix, without the prefix. */
    private static Set<String> after(String beginning) {
        return Bundles.of("org.vestibule.staff.messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toSet());
    }
}
