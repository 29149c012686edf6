package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.settings.Settings;
import org.vestibule.shell.route.ScopeTable.Row;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Requests every address of the {@link ScopeTable} as each kind of caller. */
@InServer
@DisabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql", disabledReason = "no database in it")
class ScopeIT {

    @Inject
    Settings settings;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    private StaffRequests signedIn(String userName) {
        var requests = new StaffRequests(settings.httpPort());
        assertThat(requests.signIn(userName, "vestibule-demo").statusCode()).isEqualTo(204);
        return requests;
    }

    @Test
    void everyAddressAnswersEachCallerAsListed() {
        StaffRequests crmUser = signedIn("crm");
        StaffRequests author = signedIn("author");
        StaffRequests administrator = signedIn("admin");
        String member = MemberSession.COOKIE_NAME + "=" + sessions.begin(make.user(make.portal()));
        var all = new Findings();
        for (Row row : ScopeTable.ROWS) {
            check(all, "nobody", row, row.nobody(), site.get(row.address()));
            if (row.isTheSameForEverybody()) {
                continue;
            }
            check(all, "a portal's member", row, row.nobody(), site.get(row.address(), "Cookie", member));
            check(all, "CRM user", row, row.crmUser(), crmUser.get(row.address()));
            check(all, "page author", row, row.author(), author.get(row.address()));
            check(all, "administrator", row, row.administrator(), administrator.get(row.address()));
        }
        all.assertNone();
    }

    private static void check(Findings all, String who, Row row, int status, HttpResponse<String> answer) {
        all.check(() ->
                assertThat(answer.statusCode()).as(who + " at " + row.address()).isEqualTo(status));
        boolean ledToSignIn = answer.headers().firstValue("Location").orElse("").contains("/signin?next=");
        all.check(() -> assertThat(ledToSignIn)
                .as(who + " at " + row.address() + " is led to the sign-in")
                .isEqualTo(status == 302 && !row.address().matches("/|/site/.*")));
    }

    /** The right depends on the address, whatever the method is. */
    @Test
    void noMethodCircumventsTheRightOfAnAddress() {
        StaffRequests author = signedIn("author");
        for (String screen :
                List.of("/crm/contacts/0", "/crm/contacts/0/export", "/crm/invitations", "/crm/portals/0")) {
            assertThat(author.submit(screen, "jakarta.faces.ViewState", "stateless")
                            .statusCode())
                    .as(screen)
                    .isEqualTo(403);
        }
        assertThat(signedIn("crm").post("/design/harbour/0/commands", "{}").statusCode())
                .isEqualTo(403);
        assertThat(new StaffRequests(settings.httpPort()).post("/stay", "").statusCode())
                .isEqualTo(401);
    }
}
