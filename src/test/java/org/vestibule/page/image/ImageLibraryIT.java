package org.vestibule.page.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageUsageFinder;
import org.vestibule.page.editing.PortalChoices;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.Choices;
import org.vestibule.widget.StoredValues;

@InServer
@BothDatabases
class ImageLibraryIT {

    private static final ImageSearch BIN = new ImageSearch(null, true, null);

    @Inject
    ImageLibrary library;

    @Inject
    PortalChoices choices;

    @Inject
    PublicSite site;

    @Inject
    As as;

    @Inject
    OldImages images;

    @Inject
    ImageMetadataTask sweep;

    @Inject
    ThumbnailTask thumbnails;

    @Inject
    PageUsageFinder usages;

    @Test
    void storesAFileOnce() throws IOException {
        Portal portal = site.portal("images-once");
        byte[] picture = ImageFileTest.drawn("png", 3, 2);
        LibraryImage first = kept(portal, "quay.png", picture);
        LibraryImage again = kept(portal, "again.png", picture);
        assertThat(again).isEqualTo(first);
        assertThat(as.system(() -> library.page(portal, ImageSearch.ALL)).items())
                .containsExactly(first);
        assertThat(first.alternative()).isEqualTo("The quay");
    }

    @Test
    void refusesLargeFilesAndFilesThatAreNoImages() {
        Portal portal = site.portal("images-refused");
        assertThat(as.system(() -> library.upload(portal, "a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), "")))
                .isEqualTo(new ImageUpload.NotAnImage());
        assertThat(as.system(() -> library.upload(portal, "a.png", new byte[ImageLibrary.MAX_FILE_BYTES + 1], "")))
                .isEqualTo(new ImageUpload.TooLarge(ImageLibrary.MAX_FILE_BYTES));
        assertThatThrownBy(() -> as.someoneWith(Set.of(), () -> library.page(portal, ImageSearch.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsAnImageOnlyAtItsUnguessableAddress() throws IOException {
        Portal portal = site.portal("images-shown");
        LibraryImage image = kept(portal, "quay.png", ImageFileTest.drawn("png", 5, 4));
        HttpResponse<String> answer = site.get(image.address());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(site.get(
                                image.address(),
                                "If-None-Match",
                                answer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        String guessed = image.address().replaceFirst("-[0-9a-f]{16}", "-0123456789abcdef");
        assertThat(site.get(guessed).statusCode()).isEqualTo(404);
        assertThat(site.get(image.address().replace("/images-shown/", "/images-other/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isNotFoundWhileItIsInTheRecycleBinEvenByCaches() throws IOException {
        Portal portal = site.portal("images-deleted");
        LibraryImage image = kept(portal, "quay.png", ImageFileTest.drawn("png", 9, 4));
        String version = site.get(image.address()).headers().firstValue("ETag").orElseThrow();
        PageContent shown = PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", "image", Map.of("photo", StoredValues.image(image.id(), "Quay")));
        site.publish(portal, "shown", shown);
        assertThat(site.get("/site/images-deleted/shown").body()).contains(image.address());
        assertThat(as.system(() -> usages.ofImage(portal, image.id()))).hasSize(1);
        Portal other = site.portal("images-deleting");
        assertThat(as.system(() -> library.delete(other, image.id()))).isEmpty();
        assertThatThrownBy(() -> as.someoneWith(Set.of(), () -> library.delete(portal, image.id())))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(as.system(() -> library.delete(portal, image.id()))).contains(image);

        assertThat(site.get(image.address()).statusCode()).isEqualTo(404);
        assertThat(site.get(image.address(), "If-None-Match", version).statusCode())
                .isEqualTo(404);
        assertThat(site.get("/site/images-deleted/shown").body()).doesNotContain(image.address());
        assertThat(as.system(() -> library.page(portal, ImageSearch.ALL)).items())
                .isEmpty();
        assertThat(as.system(() -> library.page(portal, BIN)).items()).containsExactly(image);
        assertThat(as.system(() -> library.delete(portal, image.id()))).isEmpty();

        assertThat(as.system(() -> library.restore(portal, image.id()))).contains(image);
        assertThat(site.get("/site/images-deleted/shown").body()).contains(image.address());
        assertThat(as.system(() -> library.erase(portal, image.id())))
                .as("only what lies in the recycle bin is erased")
                .isEmpty();
        as.system(() -> library.delete(portal, image.id()));
        assertThat(as.system(() -> library.erase(portal, image.id()))).contains(image);
        assertThat(as.system(() -> library.page(portal, BIN)).items()).isEmpty();
        assertThat(as.system(() -> library.restore(portal, image.id()))).isEmpty();
    }

    @Test
    void isRestoredWhenItsFileIsUploadedAgain() throws IOException {
        Portal portal = site.portal("images-again");
        byte[] picture = ImageFileTest.drawn("png", 11, 4);
        LibraryImage image = kept(portal, "quay.png", picture);
        as.system(() -> library.delete(portal, image.id()));

        assertThat(kept(portal, "quay.png", picture)).isEqualTo(image);
        assertThat(site.get(image.address()).statusCode()).isEqualTo(200);
    }

    @Test
    void isFoundByItsNameAndShownAPageAtATime() throws IOException {
        Portal portal = site.portal("images-many");
        for (int each = 1; each <= ImageSearch.PAGE_SIZE + 6; each++) {
            kept(
                    portal,
                    each == 3 ? "Müller am Kai.png" : "picture-" + each + ".png",
                    ImageFileTest.drawn("png", each, 7));
        }
        ListSlice<LibraryImage> first = as.system(() -> library.page(portal, ImageSearch.ALL));
        ListSlice<LibraryImage> second =
                as.system(() -> library.page(portal, new ImageSearch(null, false, first.next())));

        assertThat(first.items()).hasSize(ImageSearch.PAGE_SIZE).first().satisfies(newest -> assertThat(newest.name())
                .isEqualTo("picture-" + (ImageSearch.PAGE_SIZE + 6) + ".png"));
        assertThat(first.total().number()).isEqualTo(ImageSearch.PAGE_SIZE + 6);
        assertThat(second.items()).hasSize(6).doesNotContainAnyElementsOf(first.items());
        assertThat(second.hasNext()).isFalse();
        assertThat(as.system(() -> library.page(portal, new ImageSearch("muller kai", false, null)))
                        .items())
                .extracting(LibraryImage::name)
                .containsExactly("Müller am Kai.png");
        assertThat(as.system(() -> library.page(portal, new ImageSearch("%", false, null)))
                        .items())
                .isEmpty();
    }

    @Test
    void hasAThumbnailAfterItsUploadOrUpkeep() throws IOException {
        Portal portal = site.portal("images-small");
        LibraryImage large = kept(portal, "large.png", ImageFileTest.drawn("png", 1600, 1200));
        long older = images.keptAsItCame(portal, ImageMetadataTest.file(ImageFormat.JPEG, 6));
        assertThat(as.system(() -> library.thumbnail(portal, older))).isEmpty();

        WholeSweep.of(thumbnails);

        assertThat(as.system(() -> library.thumbnail(portal, older))).isPresent();
        byte[] small = as.system(() -> library.thumbnail(portal, large.id())).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(Thumbnail.WIDTH);
        assertThat(as.system(() -> library.thumbnail(site.portal("images-small-other"), large.id())))
                .isEmpty();
    }

    @Test
    void belongsToItsPortalAlone() throws IOException {
        Portal portal = site.portal("images-own");
        LibraryImage image = kept(portal, "quay.png", ImageFileTest.drawn("png", 6, 4));
        Choices own = as.system(() -> choices.of(portal));
        Choices others = as.system(() -> choices.of(site.portal("images-others")));
        assertThat(own.image(image.id())).contains(image.forWidget());
        assertThat(others.image(image.id())).isEmpty();
    }

    @Test
    void findsPagesByPathAddressOrTitle() {
        Portal portal = site.portal("images-pages");
        long home = site.publish(portal, "", PageContent.empty(Layout.ONE_COLUMN));
        long offers = site.publish(portal, "offers", PageContent.empty(Layout.ONE_COLUMN));
        Choices named = choices.of(portal);
        for (String typed : List.of("/offers", "offers", " /Offers/ ", "/site/images-pages/offers", "/offers?x=1#y")) {
            assertThat(named.pageNamed(typed)).as(typed).hasValueSatisfying(page -> assertThat(page.id())
                    .isEqualTo(offers));
        }
        assertThat(named.pageNamed("/"))
                .hasValueSatisfying(page -> assertThat(page.id()).isEqualTo(home));
        String title = named.chosenPage(offers).orElseThrow().title();
        assertThat(named.pageNamed("/site/images-others/offers")).isEmpty();
        assertThat(named.pageNamed("https://elsewhere.example/offers")).isEmpty();
        assertThat(named.pageNamed(title.toUpperCase(Locale.ROOT))).isPresent();
    }

    @Test
    void removesMetadataFromImagesOfOlderVersionsAndChangesTheirAddress() throws IOException {
        Portal portal = site.portal("images-older");
        byte[] photo = ImageMetadataTest.file(ImageFormat.JPEG, 6);
        LibraryImage clean = kept(portal, "photo.jpg", photo);
        long older = images.keptAsItCame(portal, photo);
        long same = images.keptAsItCame(portal, ImageMetadataTest.file(ImageFormat.JPEG, 6));
        long broken = images.keptAsItCame(portal, "no picture".getBytes(StandardCharsets.ISO_8859_1));
        String before = images.address(older);
        assertThat(site.get(before).body()).contains("SECRET");

        WholeSweep.of(sweep);
        WholeSweep.of(sweep);

        for (long id : List.of(older, same)) {
            assertThat(site.get(images.address(id)).body()).doesNotContain("SECRET");
            assertThat(site.get(images.address(id)).statusCode()).isEqualTo(200);
        }
        assertThat(site.get(before).statusCode()).isEqualTo(404);
        assertThat(Set.of(clean.address(), images.address(older), images.address(same)))
                .hasSize(3);
        assertThat(images.address(broken)).isNotEmpty();
    }

    private LibraryImage kept(Portal portal, String name, byte[] file) {
        ImageUpload upload = as.system(() -> library.upload(portal, name, file, " The quay "));
        return ((ImageUpload.Kept) upload).image();
    }
}
