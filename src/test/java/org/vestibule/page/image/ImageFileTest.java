package org.vestibule.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFileTest {

    /** A picture of one pixel in each of the three ways of WebP. */
    private static final String LOSSY = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static final String LOSSLESS = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
    void isToldByWhatIsInIt(String written, ImageFormat format) throws IOException {
        ImageFile file = ImageFile.of("photo.txt", drawn(written, 31, 17)).orElseThrow();
        assertThat(file.format()).isEqualTo(format);
        assertThat(file.size()).isEqualTo(new ImageSize(31, 17));
    }

    @Test
    void canBeAWebPicture() {
        for (String picture : new String[] {LOSSY, LOSSLESS}) {
            ImageFile file =
                    ImageFile.of("a.webp", Base64.getDecoder().decode(picture)).orElseThrow();
            assertThat(file.format()).isEqualTo(ImageFormat.WEBP);
            assertThat(file.size()).isEqualTo(new ImageSize(1, 1));
        }
    }

    @Test
    void isRecognisedByItsContentAndNotByItsName() throws IOException {
        assertThat(ImageFile.of("a.png", text("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
        assertThat(ImageFile.of("a.gif", text("GIF89a"))).isEmpty();
        assertThat(ImageFile.of("a.jpg", text("\u00ff\u00d8\u00ff<script>"))).isEmpty();
        assertThat(ImageFile.of("a.png", new byte[0])).isEmpty();
        byte[] huge = drawn("png", 2, 2);
        huge[16] = 0x7f;
        assertThat(ImageFile.of("a.png", huge)).isEmpty();
    }

    @Test
    void hasAPlainName() throws IOException {
        byte[] picture = drawn("png", 2, 2);
        assertThat(ImageFile.of("C:\\pictures\\quay.png", picture).orElseThrow().name())
                .isEqualTo("quay.png");
        assertThat(ImageFile.of("../../", picture).orElseThrow().name()).isEqualTo("image.png");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] drawn(String format, int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }
}
