package org.vestibule.staff.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vestibule.security.PortalScope;
import org.vestibule.staff.Job;
import org.vestibule.staff.administration.InviteColleagueViolation.Field;
import org.vestibule.staff.administration.InviteColleagueViolation.Reason;

class InviteColleagueRequestTest {

    private static InviteColleagueRequest request(String name, String email, Job job) {
        return new InviteColleagueRequest(name, email, job, PortalScope.ALL, Locale.ENGLISH);
    }

    @Test
    void acceptsANameAnAddressAndAJob() {
        assertThat(request(" Cora ", " cora@example.org ", Job.CRM_USER).violations())
                .isEmpty();
        assertThat(request(" Cora ", "cora@example.org", Job.CRM_USER).name()).isEqualTo("Cora");
    }

    @Test
    void reportsAllMissingFields() {
        assertThat(request(" ", null, null).violations())
                .containsExactly(
                        new InviteColleagueViolation(Field.NAME, Reason.MISSING),
                        new InviteColleagueViolation(Field.EMAIL, Reason.MISSING),
                        new InviteColleagueViolation(Field.JOB, Reason.MISSING));
    }

    @Test
    void requiresAPortalExceptForAdministrators() {
        assertThat(kept(Job.CRM_USER, List.of()).violations())
                .containsExactly(new InviteColleagueViolation(Field.PORTALS, Reason.MISSING));
        assertThat(kept(Job.CRM_USER, List.of(7L)).violations()).isEmpty();
        assertThat(kept(Job.ADMINISTRATOR, List.of()).violations()).isEmpty();
    }

    private static InviteColleagueRequest kept(Job job, List<Long> portals) {
        return new InviteColleagueRequest("Cora", "cora@example.org", job, PortalScope.of(portals), Locale.ENGLISH);
    }

    @Test
    void reportsInvalidFields() {
        assertThat(request("Cora\u202E", "cora", Job.CRM_USER).violations())
                .containsExactly(
                        new InviteColleagueViolation(Field.NAME, Reason.FORBIDDEN_CHARACTER),
                        new InviteColleagueViolation(Field.EMAIL, Reason.INVALID_EMAIL));
        assertThat(request("C".repeat(201), "cora@example.org", Job.CRM_USER).violations())
                .containsExactly(new InviteColleagueViolation(Field.NAME, Reason.TOO_LONG));
    }
}
