package org.vestibule.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
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
