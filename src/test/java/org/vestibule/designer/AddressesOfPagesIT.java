package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** The designer's addresses lead to the portal's present pages. */
@InServer
class AddressesOfPagesIT {

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    RecycleBin bin;

    @Inject
    Settings settings;

    private Portal portal;
    private long page;
    private StaffRequests author;

    @BeforeEach
    void aPage() {
        portal = newPortal();
        page = site.publish(portal, "page", PageContent.empty(Layout.ONE_COLUMN).plus("main", "content", Map.of()));
        author = new StaffRequests(settings.httpPort());
        author.signIn("author", "vestibule-demo");
    }

    private Portal newPortal() {
        return site.portal("a" + UUID.randomUUID().toString().substring(0, 8));
    }

    private String designerIn(Portal of) {
        return "/design/" + of.key() + "/" + page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/canvas", "/form?placement=p1", "/tree", "/images", "/preview", "/preview/page"})
    void noScreenOfTheDesignerOpensWhatLiesInTheRecycleBinOrInAnotherPortal(String screen) {
        String address = designerIn(portal);
        assertThat(author.get(address + screen).statusCode()).isEqualTo(200);

        assertThat(author.get(designerIn(newPortal()) + screen).statusCode()).isEqualTo(404);
        as.system(() -> bin.delete(portal, page, false));
        assertThat(author.get(address + screen).statusCode()).isEqualTo(404);
    }

    @Test
    void noCommandAppliesToAPageInTheRecycleBin() {
        String commands = designerIn(portal) + "/commands";
        as.system(() -> bin.delete(portal, page, false));

        assertThat(author.post(commands, "{\"do\":\"publish\"}").statusCode()).isEqualTo(404);
        assertThat(author.post(commands, "{\"do\":\"add\",\"version\":1}").statusCode())
                .isEqualTo(404);
    }
}
