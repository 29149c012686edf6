package org.vestibule.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.vestibule.page.PageUse;
import org.vestibule.page.WhereUsed;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalChange;
import org.vestibule.portal.PortalEntry;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalSettings;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** An image of the portal's library becomes its logo on the portal's record. */
@InServer
@BothDatabases
class PortalLogoIT {

    @Inject
    ImageLibrary library;

    @Inject
    PortalSettings settings;

    @Inject
    WhereUsed whereUsed;

    @Inject
    PublicSite site;

    @Inject
    As as;

    @Test
    void isShownInTheStylesOfThePortalUntilItIsTakenAway() throws IOException {
        Portal portal = site.portal("logo-shown");
        LibraryImage image = image(portal);
        assertThat(choose(portal, String.valueOf(image.id()))).isInstanceOf(PortalChange.Changed.class);
        assertThat(styles(portal)).contains("url(\"" + image.address() + "\")");
        assertThat(choose(portal, "")).isInstanceOf(PortalChange.Changed.class);
        assertThat(styles(portal)).doesNotContain("url(");
    }

    @Test
    void isGoneWithItsImageOfWhichTheLibrarySaysThatItIsTheLogo() throws IOException {
        Portal portal = site.portal("logo-deleted");
        LibraryImage image = image(portal);
        choose(portal, String.valueOf(image.id()));
        assertThat(as.system(() -> whereUsed.ofImage(portal, image.id()))).contains(new PageUse.Logo());
        as.system(() -> library.delete(portal, image.id()));
        assertThat(styles(portal)).doesNotContain("url(");
        as.system(() -> library.restore(portal, image.id()));
        assertThat(styles(portal)).contains(image.address());
        as.system(() -> library.delete(portal, image.id()));
        as.system(() -> library.erase(portal, image.id()));
        assertThat(as.system(() -> settings.open(portal.id())).orElseThrow().logoImageId())
                .isNull();
    }

    @Test
    void isNoImageOfAnotherPortal() throws IOException {
        Portal portal = site.portal("logo-own");
        LibraryImage image = image(site.portal("logo-other"));
        assertThat(choose(portal, String.valueOf(image.id()))).isInstanceOf(PortalChange.Invalid.class);
    }

    private PortalChange choose(Portal portal, String logo) {
        return as.system(() -> {
            Portal now = settings.open(portal.id()).orElseThrow();
            return settings.change(now.id(), now.version(), PortalEntry.of(now).with(PortalField.LOGO, logo));
        });
    }

    private LibraryImage image(Portal portal) throws IOException {
        byte[] file = ImageFileTest.drawn("png", 3, 2);
        return ((ImageUpload.Kept) as.system(() -> library.upload(portal, "logo.png", file, "The logo"))).image();
    }

    private String styles(Portal portal) {
        return site.get("/site/" + portal.key() + "/brand.css").body();
    }
}
