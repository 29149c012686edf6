package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** A session that expired while an author was editing. */
@InServer
class SignedInAgainIT {

    @Inject
    Authoring authors;

    @Inject
    Settings settings;

    @Inject
    StaffAccountService accounts;

    @Test
    void aCommandIsAnswered401AndExecutedAfterSigningIn() {
        Portal portal = authors.portal();
        String changes = "/design/" + portal.key() + "/" + authors.page(portal, "page") + "/changes?since=0";
        var author = new StaffRequests(settings.httpPort());
        assertThat(author.post(changes, "").statusCode()).isEqualTo(401);
        assertThat(author.signIn("author", "wrong").statusCode()).isEqualTo(422);
        assertThat(author.post(changes, "").statusCode()).isEqualTo(401);
        assertThat(author.signIn("author", "vestibule-demo").statusCode()).isEqualTo(204);
        assertThat(author.post(changes, "").statusCode()).isEqualTo(200);
        assertThat(author.post("/signin/again", "no json").statusCode()).isEqualTo(400);
    }

    @Test
    void requestsOfAPageAreNeverExecutedInAnotherUsersName() {
        Portal portal = authors.portal();
        String changes = "/design/" + portal.key() + "/" + authors.page(portal, "page") + "/changes?since=0";
        var browser = new StaffRequests(settings.httpPort());
        browser.signIn("admin", "vestibule-demo");
        assertThat(browser.get(changes, "X-Author", id("author")).statusCode()).isEqualTo(401);
        assertThat(browser.get(changes, "X-Author", id("admin")).statusCode()).isEqualTo(200);
        browser.signIn("author", "vestibule-demo");
        assertThat(browser.get(changes, "X-Author", id("author")).statusCode()).isEqualTo(200);
    }

    private String id(String userName) {
        return accounts.byUserName(userName).orElseThrow().id().toString();
    }
}
