package org.vestibule.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as written by telephones and picture editors. Personal metadata contain SECRET. */
class ImageMetadataTest {

    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Exif data with an orientation, and a place after it. */
    private static byte[] exif(int orientation) {
        return joined(Orientation.alone(orientation), latin("GPS SECRET 48.137N 11.575E"));
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xff)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    private static byte[] jpeg(int orientation) throws IOException {
        byte[] drawn = ImageFileTest.drawn("jpg", 31, 17);
        int afterJfif = 2 + 18;
        return joined(
                Arrays.copyOf(drawn, afterJfif),
                segment(0xe1, joined(latin("Exif\0\0"), exif(orientation))),
                segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x>SECRET</x>")),
                segment(0xe2, latin("ICC_PROFILE\0\1\1the profile")),
                segment(0xe2, latin("MPF\0SECRET")),
                segment(0xed, latin("Photoshop 3.0\0SECRET")),
                segment(0xe0, latin("JFXX\0\20SECRET")),
                segment(0xef, latin("SECRET")),
                segment(0xfe, latin("SECRET")),
                Arrays.copyOfRange(drawn, afterJfif, drawn.length),
                latin("SECRET film that moves"));
    }

    private static byte[] chunk(String name, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(content.length).array(), latin(name), content, new byte[4]);
    }

    private static byte[] png(int orientation) throws IOException {
        byte[] drawn = ImageFileTest.drawn("png", 31, 17);
        int afterHead = 33;
        return joined(
                Arrays.copyOf(drawn, afterHead),
                chunk("eXIf", exif(orientation)),
                chunk("tEXt", latin("Author\0SECRET")),
                chunk("zTXt", latin("Author\0\0SECRET")),
                chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0SECRET")),
                chunk("tIME", latin("SECRET.")),
                chunk("prVt", latin("SECRET")),
                chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}),
                Arrays.copyOfRange(drawn, afterHead, drawn.length),
                latin("SECRET"));
    }

    private static byte[] blocks(String text) {
        return joined(new byte[] {(byte) text.length()}, latin(text), new byte[1]);
    }

    private static byte[] gif() throws IOException {
        byte[] drawn = ImageFileTest.drawn("gif", 31, 17);
        int head = 13 + 3 * (2 << (drawn[10] & 7));
        return joined(
                Arrays.copyOf(drawn, head),
                new byte[] {0x21, (byte) 0xff},
                new byte[] {11},
                latin("NETSCAPE2.0"),
                new byte[] {3, 1, 0, 0, 0},
                new byte[] {0x21, (byte) 0xff, 11},
                latin("XMP DataXMP"),
                blocks("<x>SECRET</x>"),
                new byte[] {0x21, (byte) 0xfe},
                blocks("SECRET"),
                Arrays.copyOfRange(drawn, head, drawn.length),
                latin("SECRET"));
    }

    private static byte[] riff(String name, byte[] content) {
        return joined(
                latin(name),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(content.length)
                        .array(),
                content,
                new byte[content.length % 2]);
    }

    private static byte[] webp(int orientation) {
        byte[] plain = Base64.getDecoder().decode(WEBP);
        byte[] head = {0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] content = joined(
                latin("WEBP"),
                riff("VP8X", head),
                riff("ICCP", latin("the profile")),
                Arrays.copyOfRange(plain, 12, plain.length),
                riff("EXIF", exif(orientation)),
                riff("XMP ", latin("<x>SECRET</x>")),
                riff("SECR", latin("SECRET")));
        return joined(riff("RIFF", content), latin("SECRET"));
    }

    /** A file with much metadata; GIF has no orientation. */
    static byte[] file(ImageFormat format, int orientation) throws IOException {
        return switch (format) {
            case JPEG -> jpeg(orientation);
            case PNG -> png(orientation);
            case GIF -> gif();
            case WEBP -> webp(orientation);
        };
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingBesideThePicture(ImageFormat format) throws IOException {
        byte[] file = file(format, 6);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("SECRET");

        byte[] content = ImageFile.of("a", file).orElseThrow().content();

        assertThat(new String(content, StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET", "GPS", "xmp", "Photoshop");
        assertThat(ImageFormat.of(content)).contains(format);
        assertThat(ImageMetadata.removed(format, content)).contains(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void keepsTheOrientation(int orientation) throws IOException {
        for (ImageFormat format : new ImageFormat[] {ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP}) {
            byte[] content =
                    ImageFile.of("a", file(format, orientation)).orElseThrow().content();

            assertThat(ImageMetadata.orientation(format, content))
                    .as(format.name())
                    .isEqualTo(orientation);
        }
    }

    @Test
    void hasTheDisplayedSize() throws IOException {
        assertThat(ImageFile.of("a", jpeg(6)).orElseThrow().size()).isEqualTo(new ImageSize(17, 31));
        assertThat(ImageFile.of("a", jpeg(3)).orElseThrow().size()).isEqualTo(new ImageSize(31, 17));
    }

    @ParameterizedTest
    @EnumSource(
            value = ImageFormat.class,
            names = {"JPEG", "PNG", "GIF"})
    void leavesThePictureAsItIs(ImageFormat format) throws IOException {
        byte[] file = file(format, 6);

        byte[] content = ImageMetadata.removed(format, file).orElseThrow();

        BufferedImage before = ImageIO.read(new ByteArrayInputStream(file));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(content));
        assertThat(after.getWidth()).isEqualTo(31);
        assertThat(after.getRGB(0, 0, 31, 17, null, 0, 31)).isEqualTo(before.getRGB(0, 0, 31, 17, null, 0, 31));
    }

    @Test
    void keepsColourProfilesAndAnimations() throws IOException {
        assertThat(new String(
                        ImageMetadata.removed(ImageFormat.JPEG, jpeg(6)).orElseThrow(), StandardCharsets.ISO_8859_1))
                .contains("ICC_PROFILE", "the profile", "JFIF");
        assertThat(new String(
                        ImageMetadata.removed(ImageFormat.WEBP, webp(6)).orElseThrow(), StandardCharsets.ISO_8859_1))
                .contains("ICCP", "the profile");
        assertThat(new String(
                        ImageMetadata.removed(ImageFormat.PNG, png(6)).orElseThrow(), StandardCharsets.ISO_8859_1))
                .contains("gAMA");
        assertThat(new String(ImageMetadata.removed(ImageFormat.GIF, gif()).orElseThrow(), StandardCharsets.ISO_8859_1))
                .contains("NETSCAPE2.0");
    }

    @ParameterizedTest
    @EnumSource
    void neverFailsOnATruncatedFile(ImageFormat format) throws IOException {
        byte[] file = file(format, 6);
        for (int length = 0; length < file.length; length++) {
            ImageMetadata.removed(format, Arrays.copyOf(file, length))
                    .ifPresent(content -> assertThat(new String(content, StandardCharsets.ISO_8859_1))
                            .doesNotContain("SECRET"));
        }
    }
}
