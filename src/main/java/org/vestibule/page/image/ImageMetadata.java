package org.vestibule.page.image;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Removes metadata from image files: where, when and by whom the picture was taken, comments, thumbnails, and
 * everything after the picture. The picture itself, its animation and its colour profile stay unchanged, bit by bit. Of
 * the Exif data only the orientation stays, because photographs would be displayed on their side without it.
 */
final class ImageMetadata {

    private ImageMetadata() {}

    /** The file without metadata; empty if its structure is invalid, so that its metadata can't be found. */
    static Optional<byte[]> removed(ImageFormat format, byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            byte[] picture =
                    switch (format) {
                        case JPEG -> JpegMetadata.removed(bytes);
                        case PNG -> PngMetadata.removed(bytes);
                        case GIF -> GifMetadata.removed(bytes);
                        case WEBP -> WebpMetadata.removed(bytes);
                    };
            return Optional.of(picture);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The file's orientation, from 1 (normal) to 8; from 5 on, width and height are swapped. */
    static int orientation(ImageFormat format, byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            return switch (format) {
                case JPEG -> JpegMetadata.orientation(bytes);
                case PNG -> PngMetadata.orientation(bytes);
                case WEBP -> WebpMetadata.orientation(bytes);
                case GIF -> Orientation.NORMAL;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Orientation.NORMAL;
        }
    }
}
