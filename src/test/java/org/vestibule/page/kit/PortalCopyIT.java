package org.vestibule.page.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.image;
import static org.vestibule.widget.StoredValues.page;
import static org.vestibule.widget.StoredValues.role;
import static org.vestibule.widget.StoredValues.text;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePage;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.editing.PageStart;
import org.vestibule.page.image.ImageLibrary;
import org.vestibule.page.image.ImageUpload;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalRequest;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** A copied portal has everything of the original, and no references to it. */
@InServer
@BothDatabases
class PortalCopyIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    CreatePortal createPortal;

    @Inject
    PortalRepository portals;

    @Inject
    PortalSettings settings;

    @Inject
    PageRepository pages;

    @Inject
    CreatePage createPage;

    @Inject
    PageEditingService editing;

    @Inject
    PublishingService publishing;

    @Inject
    RecycleBin bin;

    @Inject
    ImageLibrary images;

    @Inject
    PublicSite site;

    @Inject
    As as;

    private CreatePortalOutcome create(Long original) {
        String address = "copied-" + NUMBER.incrementAndGet();
        return as.system(
                () -> createPortal.create(new CreatePortalRequest("Portal " + address, address, "en", original, null)));
    }

    private Portal made(Long original) {
        Portal portal = ((CreatePortalOutcome.Created) create(original)).portal();
        return portals.byId(portal.id()).orElseThrow();
    }

    private Page at(Portal portal, String path) {
        return pages.at(portal, new PagePath(path)).orElseThrow();
    }

    private Page add(Portal portal, String path, Long parent) {
        return ((CreatePageOutcome.Created)
                        createPage.create(portal, "Page " + path, path, parent, new PageStart.Empty(Layout.ONE_COLUMN)))
                .page();
    }

    private long picture(Portal portal) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file);
        return ((ImageUpload.Kept) images.upload(portal, "boat.png", file.toByteArray(), "A boat"))
                .image()
                .id();
    }

    @Test
    void hasTheSettingsAndRolesOfTheOther() {
        Portal original = made(null);
        as.system(() -> settings.change(
                original.id(),
                original.version(),
                PortalSettingsRequest.of(original)
                        .with(PortalField.ACCENT, "#2f6b3c")
                        .with(PortalField.INVITATION_DAYS, "30")));

        Portal copy = made(original.id());

        assertThat(copy.accent()).isEqualTo("#2f6b3c");
        assertThat(copy.invitationValidity().toDays()).isEqualTo(30);
        assertThat(copy.sender().name()).isEqualTo(copy.name());
        assertThat(portals.rolesOf(copy)).extracting(PortalRole::key).containsExactly("member");
    }

    @Test
    void hasPagesOfItsOwnThatLinkToEachOther() {
        Portal original = made(null);

        Portal copy = made(original.id());

        assertThat(pages.of(copy))
                .extracting(Page::title)
                .containsExactlyElementsOf(
                        pages.of(original).stream().map(Page::title).toList());
        assertThat(pages.of(copy)).allMatch(page -> page.state() == PageState.PUBLISHED);
        assertThat(copy.invitePageId()).isEqualTo(at(copy, "welcome").id());
        assertThat(copy.signInPageId()).isEqualTo(at(copy, "sign-in").id());
        assertThat(copy.recoveryPageId()).isEqualTo(at(copy, "recover-password").id());
        assertThat(at(copy, "welcome")
                        .draft()
                        .placements()
                        .findFirst()
                        .orElseThrow()
                        .value("redirectPage"))
                .contains(page(at(copy, "members").id()));
        assertThat(site.get("/site/" + copy.key()).body())
                .contains("/site/" + copy.key() + "/sign-in")
                .doesNotContain("/site/" + original.key());
    }

    @Test
    void hasTheSamePublishedAndUnpublishedPagesAsTheOther() {
        Portal original = made(null);
        as.system(() -> {
            Page home = at(original, "");
            editing.draft(home.id(), home.draft().plus("main", "content", Map.of("title", text("Not out yet"))));
            add(original, "drafted", null);
            return null;
        });

        Portal copy = made(original.id());

        assertThat(at(copy, "").state()).isEqualTo(PageState.CHANGED);
        assertThat(at(copy, "drafted").state()).isEqualTo(PageState.DRAFT);
        assertThat(site.get("/site/" + copy.key()).body())
                .contains("by invitation")
                .doesNotContain("Not out yet");
        assertThat(at(copy, "").draft().placements())
                .anySatisfy(placement -> assertThat(placement.value("title")).contains(text("Not out yet")));
    }

    @Test
    void hasItsPagesAtTheSamePositionsWithTheSameAccess() {
        Portal original = made(null);
        as.system(() -> {
            Page offers = add(original, "offers", null);
            Page spring = add(original, "offers/spring", offers.id());
            editing.openToRoles(spring.id(), Set.copyOf(portals.rolesOf(original)));
            return null;
        });

        Portal copy = made(original.id());

        Page spring = at(copy, "offers/spring");
        assertThat(spring.parentId()).contains(at(copy, "offers").id());
        assertThat(spring.access()).isEqualTo(PageAccess.ROLES);
        assertThat(spring.roleIds())
                .containsExactly(portals.rolesOf(copy).get(0).id());
    }

    @Test
    void hasTheImagesOfTheOtherAndShowsThemByItsOwnAddress() throws IOException {
        Portal original = made(null);
        long picture = as.system(() -> picture(original));
        PageContent content = PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", "image", Map.of("photo", image(picture, "")))
                .plus(
                        "main",
                        "membersOnly",
                        Map.of("role", role(portals.rolesOf(original).get(0).id())));
        as.system(() -> {
            Page shown = add(original, "pictures", null);
            editing.draft(shown.id(), content);
            return publishing.publish(shown.id());
        });

        Portal copy = made(original.id());

        String shown = site.get("/site/" + copy.key() + "/pictures").body();
        assertThat(shown).contains("/images/" + copy.key() + "/").doesNotContain("/images/" + original.key() + "/");
        String address = shown.replaceFirst("(?s).*?(/images/" + copy.key() + "/[^\"?]+).*", "$1");
        assertThat(site.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void hasNothingOfTheRecycleBin() {
        Portal original = made(null);
        as.system(() -> bin.delete(original, at(original, "terms").id(), false));

        Portal copy = made(original.id());

        assertThat(pages.of(copy)).extracting(Page::path).doesNotContain("terms");
    }

    @Test
    void isNotCreatedIfTheOtherWasDeleted() {
        assertThat(create(0L)).isEqualTo(new CreatePortalOutcome.NoSuchOriginal());
    }

    @Test
    void canBeCreatedOfTheDemonstrationsPortals() {
        for (String key : List.of("harbour", "fern")) {
            Portal original = portals.byKey(key).orElseThrow();

            Portal copy = made(original.id());

            assertThat(pages.of(copy))
                    .extracting(Page::state)
                    .as("but for what was taken back")
                    .containsExactlyElementsOf(pages.of(original).stream()
                            .map(Page::state)
                            .map(state -> state == PageState.UNPUBLISHED ? PageState.DRAFT : state)
                            .toList());
            assertThat(site.get("/site/" + copy.key()).statusCode()).isEqualTo(200);
        }
    }
}
