package org.vestibule.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.vestibule.page.editing.PageUsage;
import org.vestibule.page.editing.PageUsageFinder;
import org.vestibule.portal.ChangePortalOutcome;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;
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
    PageUsageFinder usages;

    @Inject
    PublicSite site;

    @Inject
    As as;

    @Test
    void isShownInTheStylesOfThePortalUntilItIsRemoved() throws IOException {
        Portal portal = site.portal("logo-shown");
        LibraryImage image = image(portal);
        assertThat(choose(portal, String.valueOf(image.id()))).isInstanceOf(ChangePortalOutcome.Changed.class);
        assertThat(styles(portal)).contains("url(\"" + image.address() + "\")");
        assertThat(choose(portal, "")).isInstanceOf(ChangePortalOutcome.Changed.class);
        assertThat(styles(portal)).doesNotContain("url(");
    }

    @Test
    void isRemovedWithItsImageAfterAWarningInTheLibrary() throws IOException {
        Portal portal = site.portal("logo-deleted");
        LibraryImage image = image(portal);
        choose(portal, String.valueOf(image.id()));
        assertThat(as.system(() -> usages.ofImage(portal, image.id()))).contains(new PageUsage.Logo());
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
        assertThat(choose(portal, String.valueOf(image.id()))).isInstanceOf(ChangePortalOutcome.Invalid.class);
    }

    private ChangePortalOutcome choose(Portal portal, String logo) {
        return as.system(() -> {
            Portal now = settings.open(portal.id()).orElseThrow();
            return settings.change(
                    now.id(), now.version(), PortalSettingsRequest.of(now).with(PortalField.LOGO, logo));
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
