package org.vestibule.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Thumbnails: their size for any upload. */
class ThumbnailTest {

    /** Two by two pixels, lossless. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA4AAAAvAUAAAAcQEf0PRET/Aw==");

    @ParameterizedTest
    @CsvSource({"640,480,320,240", "4000,1000,320,80", "30,20,30,20", "1000,4000,60,240", "3000,2,320,1"})
    void fitsIntoItsBoundsAndIsNeverEnlarged(int width, int height, int smallWidth, int smallHeight)
            throws IOException {
        for (ImageFormat format : new ImageFormat[] {ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.GIF}) {
            BufferedImage small = small(format, drawn(format, width, height));
            assertThat(small.getWidth()).isEqualTo(smallWidth);
            assertThat(small.getHeight()).isEqualTo(smallHeight);
        }
    }

    @Test
    void readsWebp() throws IOException {
        assertThat(small(ImageFormat.WEBP, WEBP).getWidth()).isEqualTo(2);
    }

    @Test
    void isUprightForEachOrientation() throws IOException {
        BufferedImage small = small(ImageFormat.JPEG, ImageMetadataTest.file(ImageFormat.JPEG, 6));

        assertThat(small.getHeight()).isGreaterThan(small.getWidth());
    }

    @Test
    void leavesOutPicturesThatAreTooLargeToDecode() throws IOException {
        byte[] claims = drawn(ImageFormat.PNG, 10, 10);
        ByteBuffer.wrap(claims).putInt(16, 20_000).putInt(20, 20_000);

        assertThat(Thumbnail.of(ImageFormat.PNG, claims)).isEqualTo(new Thumbnail.Outcome(true, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(ImageFormat.class)
    void leavesOutUnreadablePictures(ImageFormat format) {
        byte[] broken = "no picture".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Thumbnail.of(format, broken)).isEqualTo(new Thumbnail.Outcome(true, Optional.empty()));
    }

    private static BufferedImage small(ImageFormat format, byte[] file) throws IOException {
        byte[] small = Thumbnail.of(format, file).file().orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(small));
    }

    private static byte[] drawn(ImageFormat format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, Color.RED.getRGB());
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format.extension(), file);
        return file.toByteArray();
    }
}
