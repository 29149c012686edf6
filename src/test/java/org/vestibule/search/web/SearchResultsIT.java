package org.vestibule.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** One search finds contacts, invitations, portal users and portals, and shows the first of each. */
@InServer
class SearchResultsIT {

    @Inject
    InvitationMaker make;

    @Inject
    Settings settings;

    private final String mark =
            "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private StaffRequests crm;

    @BeforeEach
    void signIn() {
        crm = new StaffRequests(settings.httpPort());
        crm.signIn("crm", "vestibule-demo");
    }

    @Test
    void findsAContactAndItsInvitation() {
        Portal portal = make.portal();
        Contact contact = make.contact(mark + "@example.org");
        long invitation =
                make.mailed(portal, contact, make.role(portal, "partner")).invitation();
        assertThat(found(mark))
                .contains("/crm/contacts/" + contact.id() + "\"", "/crm/invitations/" + invitation + "\"");
    }

    @Test
    void findsAPortalUserAndLinksToAllPortalUsers() {
        Portal portal = make.portal();
        Contact contact = make.contact(mark + "@example.org");
        long user = make.user(portal, contact, mark + "@example.org").id();
        assertThat(found(mark)).contains("/crm/users/" + user + "\"").doesNotContain("/crm/users?q=");

        for (int number = 0; number < Found.MAX_ITEMS; number++) {
            Contact other = make.contact(mark + number + "@example.org");
            make.user(portal, other, mark + number + "@example.org");
        }
        assertThat(found(mark)).contains("All " + (Found.MAX_ITEMS + 1) + " portal users", "/crm/users?q=" + mark);
    }

    @Test
    void findsAPortalByItsKey() {
        Portal portal = make.portal();
        assertThat(found(portal.key())).contains("/crm/portals/" + portal.id() + "\"");
    }

    @Test
    void linksToTheWholeListIfThereAreMoreThanItShows() {
        for (int number = 0; number <= Found.MAX_ITEMS; number++) {
            make.contact(mark + number + "@example.org");
        }
        assertThat(found(mark))
                .contains("All " + (Found.MAX_ITEMS + 1) + " contacts", "/crm/contacts?q=" + mark)
                .doesNotContain("/crm/invitations?q=");
    }

    @Test
    void reportsThatNothingMatchesAndKeepsTheWords() {
        assertThat(found(mark)).contains("Nothing found", "value=\"" + mark + "\"");
        assertThat(found("<b>" + mark)).contains("&lt;b&gt;" + mark);
    }

    private String found(String text) {
        return crm.get("/crm/search?q=" + text.replace("<", "%3C").replace(">", "%3E"))
                .body();
    }
}
