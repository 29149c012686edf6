package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.role;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** A widget whose role was deleted: its designer keeps the choice, so that saving something else opens it to nobody. */
@InServer
class GoneChoiceIT {

    @Inject
    Authoring authors;

    @Inject
    PortalRepository portals;

    @Inject
    Settings settings;

    @Test
    void staysChosenUntilTheAuthorChoosesAgain() {
        Portal portal = authors.portal();
        var partner = new PortalRole(portal, "partner", "Partner");
        portals.add(partner);
        long page = authors.page(portal, "page");
        authors.replace(
                page,
                PageContent.empty(Layout.ONE_COLUMN).plus("main", "membersOnly", Map.of("role", role(partner.id()))));
        String chosen = "<option value=\"" + partner.id() + "\" selected=\"selected\">";
        assertThat(form(portal, page)).contains(chosen + "Partner<").doesNotContain("No longer there");

        portals.remove(partner);
        assertThat(form(portal, page)).contains(chosen + "No longer there: choose anew<");
    }

    private String form(Portal portal, long page) {
        var author = new StaffRequests(settings.httpPort());
        assertThat(author.signIn("author", "vestibule-demo").statusCode()).isEqualTo(204);
        return author.get("/design/" + portal.key() + "/" + page + "/form?placement=p1", "Accept-Language", "en")
                .body();
    }
}
